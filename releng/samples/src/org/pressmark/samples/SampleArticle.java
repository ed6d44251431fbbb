package org.pressmark.samples;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.pressmark.model.ArticleMetadata;
import org.pressmark.model.Fragment;
import org.pressmark.model.Region;
import org.pressmark.model.RegionKind;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * One article file, read: its text, its regions and the marks of the reference annotation.
 * <p>
 * Marks are the elements {@code q} (Quote), {@code c} (Cue), {@code s} (Source), {@code a} (a Source that is spoken to)
 * and {@code l} (Claim). A second {@code q} of the same number {@code n} is a further fragment, as is any element with
 * {@code part} naming a mark. The attribute {@code for} lists the numbers of the quotes that a mark belongs to;
 * {@code who} takes over what a {@code who} element says of a person.
 */
final class SampleArticle {

	private static final Map<String, String> LABELS = Map.of("q", "Quote", "c", "Cue", "s", "Source", "a", "Source",
			"l", "Claim");
	private static final Map<String, String> SLOTS = Map.of("c", "cue", "s", "source", "a", "addressee");
	private static final Set<String> OWN = Set.of("n", "for", "part", "who", "id", "type");
	private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "who", "we", "i", "er", "sie", "es",
			"il", "elle", "ils", "elles", "on");

	final Element root;
	final List<Region> regions = new ArrayList<>();
	final Map<String, Draft> marks = new LinkedHashMap<>();
	private final Path file;
	private final StringBuilder text = new StringBuilder();
	private final Map<String, Element> people = new HashMap<>();
	private final Map<Draft, List<String>> claims = new LinkedHashMap<>();
	private final Map<String, Draft> links = new LinkedHashMap<>();

	private SampleArticle(Path file) {
		this.file = file;
		root = Xml.read(file);
	}

	static SampleArticle read(Path file) {
		SampleArticle article = new SampleArticle(file);
		article.readBlocks();
		article.linkClaims();
		return article;
	}

	String name() {
		return file.getFileName().toString().replace(".xml", "");
	}

	String text() {
		return text.toString();
	}

	ArticleMetadata metadata() {
		return new ArticleMetadata(root.getAttribute("headline"), root.getAttribute("outlet"),
				root.getAttribute("byline"), root.getAttribute("published"), root.getAttribute("url"),
				root.getAttribute("language"), root.getAttribute("section"), name() + ".txt", Map.of());
	}

	IllegalArgumentException wrong(String what) {
		return new IllegalArgumentException(file.getFileName() + ": " + what);
	}

	private void readBlocks() {
		Xml.children(root, "who").forEach(who -> people.put(who.getAttribute("id"), who));
		List<Element> blocks = Xml.children(root).stream()
				.filter(child -> !Set.of("who", "layer").contains(child.getTagName())).toList();
		for (Element block : blocks) {
			int begin = text.length();
			walk(block, begin);
			while (Character.isWhitespace(text.charAt(text.length() - 1))) {
				text.setLength(text.length() - 1);
			}
			text.append(block == blocks.getLast() ? "\n" : "\n\n");
			RegionKind kind = RegionKind.of(block.getTagName());
			regions.add(Region.of(kind, begin, text.length(), kind.includedByDefault() ? "" : "set by hand"));
		}
	}

	private void walk(Node parent, int blockBegin) {
		for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node instanceof Element element) {
				int begin = text.length();
				walk(element, blockBegin);
				mark(element, new Fragment(begin, text.length()));
			} else if (node.getNodeType() == Node.TEXT_NODE) {
				String piece = node.getNodeValue();
				text.append(text.length() == blockBegin ? piece.stripLeading() : piece);
			}
		}
	}

	private void mark(Element element, Fragment fragment) {
		String tag = element.getTagName();
		String label = LABELS.get(tag);
		if (label == null) {
			throw wrong("no mark is written as <" + tag + ">");
		}
		String id = element.hasAttribute("part") ? element.getAttribute("part") : idOf(tag, element);
		boolean further = marks.containsKey(id);
		Draft draft = marks.computeIfAbsent(id, fresh -> new Draft(fresh, label));
		draft.fragments.add(fragment);
		if (!further) {
			describe(draft, tag, element);
		}
		Xml.attributes(element).filter(given -> !OWN.contains(given[0]))
				.forEach(given -> draft.set(given[0], given[1]));
	}

	private void describe(Draft draft, String tag, Element element) {
		if (element.hasAttribute("who")) {
			person(draft, element.getAttribute("who"));
		}
		if (element.hasAttribute("type")) {
			draft.set(tag.equals("l") ? "claimType" : "quoteType", element.getAttribute("type"));
		}
		List<String> quotes = Xml.words(element.getAttribute("for")).stream().map(number -> "q" + number).toList();
		if (tag.equals("l")) {
			claims.put(draft, quotes);
		} else if (SLOTS.containsKey(tag)) {
			// The quote may still be to come in the text: its links wait until all of it is read.
			quotes.forEach(quote -> pending(quote).link(SLOTS.get(tag), draft.id));
		}
	}

	private Draft pending(String quote) {
		return links.computeIfAbsent(quote, id -> new Draft(id, "Quote"));
	}

	private String idOf(String tag, Element element) {
		if (tag.equals("q")) {
			return "q" + element.getAttribute("n");
		}
		List<String> quotes = Xml.words(element.getAttribute("for"));
		String stem = tag + (quotes.isEmpty() ? "0" : quotes.getFirst());
		String id = stem;
		for (char next = 'b'; marks.containsKey(id); next++) {
			id = stem + next;
		}
		return id;
	}

	private void person(Draft draft, String id) {
		Element who = people.get(id);
		if (who == null) {
			throw wrong("nobody is called '" + id + "'");
		}
		Xml.attributes(who).filter(given -> !Set.of("id", "name").contains(given[0]))
				.forEach(given -> draft.set(given[0], given[1]));
		draft.set("entity", who.getAttribute("name"));
		draft.set("mentionKind", mentionKind(draft.fragments.getFirst().in(text), who.getAttribute("name")));
	}

	private static String mentionKind(String mention, String name) {
		if (PRONOUNS.contains(mention.toLowerCase(Locale.ROOT))) {
			return "pronoun";
		}
		String last = name.substring(name.lastIndexOf(' ') + 1);
		return Character.isLowerCase(last.charAt(0)) || !mention.contains(last) ? "nominal" : "name";
	}

	private void linkClaims() {
		links.forEach((id, link) -> {
			Draft quote = marks.get(id);
			if (quote == null) {
				throw wrong("there is no quote " + id + " to link to");
			}
			link.slots.forEach((slot, fillers) -> fillers.forEach(filler -> quote.link(slot, filler)));
		});
		claims.forEach((claim, quotes) -> quotes.forEach(id -> {
			Draft quote = marks.get(id);
			if (quote == null) {
				throw wrong("there is no quote " + id + " that holds " + claim.id);
			}
			quote.slots.getOrDefault("source", List.of()).forEach(source -> claim.link("source", source));
			claim.link("quote", id);
		}));
	}
}
