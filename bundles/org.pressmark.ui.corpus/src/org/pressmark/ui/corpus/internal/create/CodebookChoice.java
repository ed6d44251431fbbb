package org.pressmark.ui.corpus.internal.create;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.pressmark.exchange.CodebookFile;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.store.codebook.BuiltInCodebooks;

/**
 * A codebook that a new corpus can have.
 *
 * @param codebook
 *            the codebook
 * @param leftOut
 *            what of its file is not in it
 */
record CodebookChoice(Codebook codebook, List<String> leftOut) {

	/** Copies the list. */
	CodebookChoice {
		leftOut = List.copyOf(leftOut);
	}

	/** {@return the codebooks that the product brings along, the usual one first} */
	static List<CodebookChoice> builtIn() {
		return BuiltInCodebooks.names().stream().map(BuiltInCodebooks::read)
				.map(each -> new CodebookChoice(each, List.of())).toList();
	}

	static CodebookChoice of(CodebookFile file) {
		return new CodebookChoice(file.codebook(), file.leftOut());
	}

	String title() {
		return codebook.title().isBlank() ? codebook.name() : codebook.title();
	}

	/** {@return what the codebook is for, and its labels with their keys} */
	String preview() {
		String labels = codebook.labels().stream().map(CodebookChoice::line).collect(Collectors.joining("\n"));
		String missing = leftOut.isEmpty() ? "" : "\n\nNot taken from the file:\n  " + String.join("\n  ", leftOut);
		return codebook.description().strip() + "\n\nLabels:\n" + labels + missing;
	}

	private static String line(LabelDefinition label) {
		String key = label.shortcut().isEmpty() ? "   " : label.shortcut().toUpperCase(Locale.ROOT);
		String what = firstSentence(label.guideline().text());
		return "  " + key + "  " + label.name() + (what.isEmpty() ? "" : " \u2013 " + what);
	}

	private static String firstSentence(String text) {
		String flat = text.strip().replaceAll("\\s+", " ");
		int end = flat.indexOf(". ");
		return end < 0 ? flat : flat.substring(0, end + 1);
	}
}
