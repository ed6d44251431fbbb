package org.pressmark.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.pressmark.exchange.brat.BratCodebook;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.store.codebook.BuiltInCodebooks;
import org.pressmark.store.codebook.CodebookException;
import org.pressmark.store.codebook.CodebookJson;
import org.pressmark.uima.CodebookFromTypeSystem;
import org.pressmark.uima.ForeignTypeSystem;
import org.pressmark.uima.UimaFormatException;

/**
 * A codebook that somebody named: one that is built in, or a file, which is recognised from its content.
 *
 * @param codebook
 *            the codebook
 * @param notes
 *            what of the file is not in it
 */
record CodebookSource(Codebook codebook, List<String> notes) {

	/** Copies the list. */
	CodebookSource {
		notes = List.copyOf(notes);
	}

	/**
	 * Finds the codebook.
	 *
	 * @param named
	 *            a name or a file
	 * @return the codebook
	 * @throws Refusal
	 *             if it is neither, or the file makes no codebook
	 */
	static CodebookSource of(String named) throws Refusal {
		if (BuiltInCodebooks.names().contains(named)) {
			return new CodebookSource(BuiltInCodebooks.read(named), List.of());
		}
		Path file = Path.of(named);
		if (!Files.isRegularFile(file)) {
			throw new Refusal("There is no codebook '" + named + "'", "Built in: "
					+ String.join(", ", BuiltInCodebooks.names()) + "; or name a file that is there.");
		}
		try {
			return read(file);
		} catch (CodebookException wrong) {
			throw new Refusal(new Trouble(file.toString(), wrong.line(), wrong.problem(), wrong.remedy()));
		} catch (UimaFormatException wrong) {
			throw new Refusal(new Trouble(file.toString(), wrong.line().orElse(0), wrong.problem(), wrong.remedy()));
		} catch (IOException unreadable) {
			throw new Refusal(Trouble.of(file, "The file cannot be read: " + unreadable.getMessage(),
					"Check that it is there and may be read."));
		}
	}

	private static CodebookSource read(Path file) throws Refusal, IOException {
		byte[] content = Files.readAllBytes(file);
		if (CodebookJson.recognises(content)) {
			return new CodebookSource(CodebookJson.read(file.toString(), content), List.of());
		}
		if (ForeignTypeSystem.isDescriptor(file)) {
			CodebookFromTypeSystem read = CodebookFromTypeSystem.of(ForeignTypeSystem.load(List.of(file)),
					baseName(file));
			return new CodebookSource(read.codebook(),
					read.leftOut().stream().map(each -> each.name() + ": " + each.reason()).toList());
		}
		String text = new String(content, StandardCharsets.UTF_8);
		if (BratCodebook.isAnnotationConf(text)) {
			return brat(file, text);
		}
		throw new Refusal(Trouble.of(file, "This is no codebook",
				"Name a codebook.json, a UIMA type system or a brat annotation.conf, or one that is built in: "
						+ String.join(", ", BuiltInCodebooks.names()) + "."));
	}

	private static CodebookSource brat(Path file, String text) throws Refusal {
		try {
			return new CodebookSource(BratCodebook.read(baseName(file), text), List.of());
		} catch (IllegalArgumentException wrong) {
			throw new Refusal(Trouble.of(file, String.valueOf(wrong.getMessage()),
					"Correct the file, or begin with a codebook that is built in."));
		}
	}

	private static String baseName(Path file) {
		Path last = file.getFileName();
		String name = last == null ? "codebook" : last.toString();
		int dot = name.indexOf('.');
		return dot > 0 ? name.substring(0, dot) : name;
	}
}
