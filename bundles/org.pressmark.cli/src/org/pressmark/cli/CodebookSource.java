package org.pressmark.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.pressmark.exchange.CodebookFile;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.store.codebook.BuiltInCodebooks;
import org.pressmark.store.codebook.CodebookException;

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
			throw new Refusal("There is no codebook '" + named + "'", builtIn() + "; or name a file that is there.");
		}
		try {
			CodebookFile read = CodebookFile.read(file);
			return new CodebookSource(read.codebook(), read.leftOut());
		} catch (CodebookException wrong) {
			throw new Refusal(new Trouble(file.toString(), wrong.line(), wrong.problem(), wrong.remedy()));
		} catch (IOException unreadable) {
			throw new Refusal(Trouble.of(file, "The file cannot be read: " + unreadable.getMessage(),
					"Check that it is there and may be read."));
		}
	}

	private static String builtIn() {
		return "Built in: " + String.join(", ", BuiltInCodebooks.names());
	}
}
