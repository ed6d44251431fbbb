package org.pressmark.exchange.brat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.brat.BratLine.Argument;
import org.pressmark.exchange.brat.BratLine.TextBound;
import org.pressmark.model.Fragment;

/**
 * Splits an annotation file into statements.
 * <p>
 * A line that is no statement is listed and passed over. Where such lines follow a text-bound, they are taken for the
 * rest of its text, which some tools write with its line breaks.
 */
final class BratParser {

	/**
	 * Lines that are no statement.
	 *
	 * @param line
	 *            the first of them
	 * @param problem
	 *            what is wrong
	 * @param remedy
	 *            what to do
	 */
	record BadLine(int line, String problem, String remedy) {}

	/**
	 * What a file holds.
	 *
	 * @param lines
	 *            its statements, in order
	 * @param bad
	 *            what could not be read, in order
	 */
	record Parsed(List<BratLine> lines, List<BadLine> bad) {}

	private static final String ID = "([TERAMN#]\\S*|\\*)";
	/** Text may hold the line separators of Unicode, which end no line of the file. */
	private static final Pattern STATEMENT = Pattern.compile("^" + ID + "\\t(.*)$", Pattern.DOTALL);
	private static final Pattern SPANS = Pattern.compile("^(\\S+) +(\\d+ +\\d+(?: *; *\\d+ +\\d+)*) *$");
	/** A line that was meant as a statement but is none, rather than more of the text above it. */
	private static final Pattern ATTEMPT = Pattern.compile("^(?:[A-Z]\\d+\\s|[#*]|.*\\t)");
	private static final String REMEDY = "Correct the line and import the file again.";

	private final List<BratLine> statements = new ArrayList<>();
	private final List<BadLine> bad = new ArrayList<>();
	private final Set<String> ids = new HashSet<>();
	private final List<String> stray = new ArrayList<>();
	/** Whether the stray lines follow a text-bound, and so may belong to it. */
	private boolean afterTextBound;

	private BratParser() {}

	/**
	 * Parses a file.
	 *
	 * @param content
	 *            its text
	 * @return its statements and what is wrong with the rest
	 */
	static Parsed parse(String content) {
		BratParser parser = new BratParser();
		int number = 0;
		for (String line : content.split("\r\n|\n|\r", -1)) {
			number++;
			parser.take(line, number);
		}
		parser.closeStray(number + 1);
		return new Parsed(List.copyOf(parser.statements), List.copyOf(parser.bad));
	}

	private void take(String line, int number) {
		Matcher matcher = STATEMENT.matcher(line);
		if (!matcher.matches()) {
			stray.add(line);
			return;
		}
		closeStray(number);
		String id = matcher.group(1);
		BratLine statement = statement(id, matcher.group(2), number);
		afterTextBound = statement instanceof TextBound;
		if (statement == null) {
			bad.add(new BadLine(number, "Not a valid brat line: " + shortened(line), REMEDY));
		} else if (!id.equals("*") && !ids.add(id)) {
			afterTextBound = false;
			bad.add(new BadLine(number, "The id " + id + " is used a second time", "Give each line an id of its own."));
		} else {
			statements.add(statement);
		}
	}

	/** Deals with the lines before {@code next} that are no statements. */
	private void closeStray(int next) {
		int first = next - stray.size();
		if (stray.stream().anyMatch(line -> !line.isBlank())) {
			if (afterTextBound && !ATTEMPT.matcher(firstNotBlank()).find()) {
				spill(first, next - 1);
			} else {
				bad.add(new BadLine(first, "Not a brat line: " + shortened(firstNotBlank()), REMEDY));
			}
		}
		stray.clear();
	}

	private void spill(int first, int last) {
		TextBound owner = (TextBound) statements.removeLast();
		String rest = String.join("\n", stray).stripTrailing();
		statements.add(owner.withSpill("\n" + rest));
		int shown = first + stray.indexOf(firstNotBlank());
		bad.add(new BadLine(shown,
				"Not a brat line: the text of " + owner.id() + " (line " + owner.line() + ") runs over lines "
						+ owner.line() + " to " + last + "; " + owner.id() + " itself is read by its offsets",
				"Check " + owner.id()
						+ "; to silence this, put its text on one line, with a blank for each line break."));
	}

	private String firstNotBlank() {
		return stray.stream().filter(line -> !line.isBlank()).findFirst().orElse("");
	}

	private static @Nullable BratLine statement(String id, String rest, int line) {
		String[] columns = rest.split("\t", -1);
		String[] words = columns[0].strip().split(" +");
		String after = columns.length > 1 ? String.join("\t", Arrays.asList(columns).subList(1, columns.length)) : "";
		return switch (id.charAt(0)) {
			case 'T' -> textBound(id, columns[0], columns.length > 1 ? Optional.of(after) : Optional.empty(), line);
			case 'E' -> event(id, words, line);
			case 'R' -> relation(id, words, line);
			case 'A', 'M' -> words.length < 2
					? null
					: new BratLine.Attribute(line, id, words[0], words[1],
							String.join(" ", Arrays.asList(words).subList(2, words.length)));
			case 'N' -> words.length < 3
					? null
					: new BratLine.Normalization(line, words[0], words[1], words[2], after.strip());
			case '#' -> words.length < 2 ? null : new BratLine.Note(line, words[0], words[1], after);
			case '*' -> words.length < 3
					? null
					: new BratLine.Equivalence(line, words[0],
							List.of(words).subList(1, words.length));
			default -> null;
		};
	}

	private static @Nullable TextBound textBound(String id, String head, Optional<String> covered, int line) {
		Matcher matcher = SPANS.matcher(head);
		if (!matcher.matches()) {
			return null;
		}
		List<Fragment> spans = new ArrayList<>();
		for (String span : matcher.group(2).split(" *; *")) {
			String[] ends = span.split(" +");
			try {
				spans.add(new Fragment(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
			} catch (IllegalArgumentException notAFragment) {
				return null;
			}
		}
		return new TextBound(line, id, matcher.group(1), List.copyOf(spans), covered, "");
	}

	private static BratLine.@Nullable Event event(String id, String[] words, int line) {
		List<Argument> arguments = arguments(words, 0);
		if (arguments == null || arguments.isEmpty()) {
			return null;
		}
		Argument head = arguments.getFirst();
		return new BratLine.Event(line, id, head.role(), head.target(), arguments.subList(1, arguments.size()));
	}

	private static BratLine.@Nullable Relation relation(String id, String[] words, int line) {
		List<Argument> arguments = arguments(words, 1);
		if (arguments == null || arguments.size() != 2) {
			return null;
		}
		return new BratLine.Relation(line, id, words[0], arguments.get(0), arguments.get(1));
	}

	private static @Nullable List<Argument> arguments(String[] words, int from) {
		List<Argument> arguments = new ArrayList<>();
		for (String word : Arrays.asList(words).subList(Math.min(from, words.length), words.length)) {
			int colon = word.lastIndexOf(':');
			if (colon <= 0 || colon == word.length() - 1) {
				return null;
			}
			arguments.add(new Argument(word.substring(0, colon), word.substring(colon + 1)));
		}
		return arguments;
	}

	private static String shortened(String line) {
		return line.codePointCount(0, line.length()) <= 60
				? line
				: line.substring(0, line.offsetByCodePoints(0, 60)) + "…";
	}
}
