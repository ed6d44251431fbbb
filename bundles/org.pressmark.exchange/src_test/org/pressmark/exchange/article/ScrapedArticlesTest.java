package org.pressmark.exchange.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.pressmark.exchange.SharedData;
import org.pressmark.model.Region;
import org.pressmark.model.RegionKind;

/** Real articles, read in place. */
final class ScrapedArticlesTest {

	private static final int PARAGRAPH = 80;
	private static final List<List<String>> BOXES = List.of(
			List.of("Sponsored: Ten cruises you can still book for summer"),
			List.of("Want more stories like this? Sign up for our weekly newsletter.", "Enter your email address"),
			List.of("Related stories", "Who will pay for the old quay?", "Lighthouse is sold for a pound"),
			List.of("Most read", "Lighthouse is sold for a pound",
					"The lighthouse on the pier, dark for years, has an owner who wants to turn it into...",
					"Ten walks along the coast",
					"From the salt marshes to the cliffs beyond the old quarry, the path offers something for..."),
			List.of("Sign up for our weekly newsletter", "Read more", "Ten walks along the coast"),
			List.of("© 2024 Lindqvist Pictures"), List.of("12 Comments"));

	private final RegionDetector detector = new RegionDetector();

	/** The kinds by line number, counted by hand in the file; everything else is body. */
	@Test
	void dividesTheSeedArticle() throws IOException {
		String text = Files.readString(SharedData.require("seed-article.txt"));
		List<String> kinds = kindsOfLines(text, detector.detect(text));
		assertEquals(RegionKind.HEADLINE.key(), kinds.getFirst());
		assertEquals(RegionKind.NOTICE.key(), kinds.getLast(), "the cookie notice in Ukrainian");
		assertEquals(lines(text, "^(?:Story continues below advertisement)$"), lines(kinds, RegionKind.ADVERTISEMENT));
		assertEquals(lines(text, "^© .*|^Продовжуючи .*"), lines(kinds, RegionKind.NOTICE));
		Set<Integer> captions = lines(text, "^\\d:\\d\\d .*");
		captions.addAll(captions.stream().map(line -> line + 2).toList());
		assertEquals(captions, lines(kinds, RegionKind.CAPTION));
		Set<Integer> related = lines(text,
				"^(?:READ MORE: .*|Trending Stories|Popular Videos|More from Global News|  • .*)$");
		int tail = lines(text, "^Related news$").iterator().next();
		int lines = text.split("\n", -1).length;
		for (int line = tail; line < lines - 1; line += 2) {
			related.add(line);
		}
		assertEquals(related, lines(kinds, RegionKind.RELATED));
	}

	@Test
	void readsTheSeedArticlesMetadata() throws IOException {
		String text = Files.readString(SharedData.require("seed-article.txt"));
		var metadata = detector.outline(text, "seed-article.txt").metadata();
		assertEquals(text.substring(0, text.indexOf('\n')), metadata.headline());
		assertEquals("The Canadian Press", metadata.outlet());
		assertEquals("en", metadata.language());
	}

	/**
	 * These articles were cleaned by people: what is taken out of them is a mistake, or furniture that was
	 * overlooked.
	 */
	@Test
	void leavesCleanArticlesAlone() throws IOException {
		List<String> paragraphs = new ArrayList<>();
		long characters = 0;
		long excluded = 0;
		int headlines = 0;
		int articles = 0;
		for (Path file : texts(SharedData.require("polnear"))) {
			String text = Files.readString(file);
			List<Region> regions = detector.detect(text);
			characters += text.length();
			regions.stream().filter(region -> !region.included()).flatMap(region -> region.span().in(text).lines())
					.filter(ScrapedArticlesTest::isParagraph).forEach(paragraphs::add);
			excluded += regions.stream().filter(region -> !region.included()).mapToInt(region -> region.span().length())
					.sum();
			headlines += regions.getFirst().kind() == RegionKind.HEADLINE ? 1 : 0;
			articles++;
		}
		long share = excluded * 1_000_000 / characters;
		assertEquals(List.of(), paragraphs, "paragraphs taken out");
		assertTrue(share <= 1100, "of a million characters, excluded: " + share);
		assertTrue(headlines >= articles * 95 / 100, "headlines found: " + headlines + " of " + articles);
	}

	/**
	 * Boxes of our own are put between the paragraphs of those articles. No paragraph may go with them, and all
	 * of
	 * their lines have to be found.
	 */
	@Test
	void losesNoParagraphToTheBoxesBetweenThem() throws IOException {
		int boxLines = 0;
		int kept = 0;
		List<String> lost = new ArrayList<>();
		for (Path file : texts(SharedData.require("polnear"))) {
			List<String> article = Files.readString(file).lines().map(String::strip).filter(line -> !line.isEmpty())
					.toList();
			Set<String> alone = excluded(article);
			for (List<String> box : BOXES) {
				List<String> page = new ArrayList<>(article);
				page.addAll(article.size() * 2 / 3, box);
				Set<String> left = excluded(page);
				article.stream().filter(line -> isParagraph(line) && left.contains(line)
						&& !alone.contains(line)).forEach(lost::add);
				kept += box.stream().filter(line -> !left.contains(line)).count();
				boxLines += box.size();
			}
		}
		assertEquals(List.of(), lost);
		assertTrue(kept * 500 <= boxLines, kept + " of " + boxLines + " lines of the boxes were not found");
	}

	private static boolean isParagraph(String line) {
		return line.length() >= PARAGRAPH && TextLine.of(line).endsSentence();
	}

	private Set<String> excluded(List<String> page) {
		String text = String.join("\n\n", page);
		return detector.detect(text).stream().filter(region -> !region.included())
				.flatMap(region -> region.span().in(text).lines()).map(String::strip).collect(Collectors.toSet());
	}

	private static List<Path> texts(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
		}
	}

	/**
	 * The kind of each line, by the region in which its first character lies; blank lines count as their neighbours.
	 */
	private static List<String> kindsOfLines(String text, List<Region> regions) {
		List<Integer> starts = Pattern.compile("(?m)^").matcher(text).results().map(found -> found.start()).toList();
		return starts.stream().filter(start -> start < text.length()).map(start -> text.charAt(start) == '\n'
				? ""
				: regions
						.stream().filter(region -> region.span().begin() <= start && start < region.span().end())
						.findFirst()
						.map(region -> region.kind().key()).orElse("none"))
				.toList();
	}

	private static Set<Integer> lines(List<String> kinds, RegionKind kind) {
		return Stream.iterate(0, i -> i < kinds.size(), i -> i + 1).filter(i -> kinds.get(i).equals(kind.key()))
				.map(i -> i + 1).collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<Integer> lines(String text, String pattern) {
		String[] lines = text.split("\n", -1);
		Set<Integer> found = new TreeSet<>();
		for (int i = 0; i < lines.length; i++) {
			Matcher matcher = Pattern.compile(pattern).matcher(lines[i]);
			if (matcher.matches()) {
				found.add(i + 1);
			}
		}
		return found;
	}
}
