package org.pressmark.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.pressmark.store.CorpusException;

/**
 * One thing that went wrong or was found wrong.
 *
 * @param file
 *            the file, empty where it is not about one
 * @param line
 *            the line, counted from 1; 0 where not known
 * @param problem
 *            what is wrong, without a full stop
 * @param remedy
 *            what to do, in a sentence; may be empty
 */
record Trouble(String file, int line, String problem, String remedy) {

	static Trouble of(CorpusException failure) {
		return new Trouble(String.valueOf(failure.file()), failure.line(), failure.problem(), failure.remedy());
	}

	static Trouble of(Path file, String problem, String remedy) {
		return new Trouble(file.toString(), 0, problem, remedy);
	}

	/** The case as a sentence on one line. */
	String sentence() {
		String where = file.isEmpty() ? "" : file + (line > 0 ? ", line " + line : "") + ": ";
		return where + stopped(problem) + (remedy.isEmpty() ? "" : " " + stopped(remedy));
	}

	private static String stopped(String sentence) {
		return sentence.matches("(?s).*[.!?]") ? sentence : sentence + ".";
	}

	Map<String, Object> document() {
		Map<String, Object> document = new LinkedHashMap<>();
		document.put("file", file);
		document.put("line", line);
		document.put("problem", problem);
		document.put("remedy", remedy);
		return document;
	}
}
