package org.pressmark.benchmarks.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What one import in a process of its own said of itself.
 *
 * @param milliseconds
 *            how long it took, without the start of the virtual machine
 * @param marks
 *            marks or annotations that were written
 * @param documents
 *            annotation files that were imported
 * @param refused
 *            annotation files that could not be read
 */
record Run(double milliseconds, int marks, int documents, int refused) {

	/** First word of the line that is printed. */
	static final String LINE = "[import]";

	/** {@return the milliseconds for each imported file} */
	double perDocument() {
		return milliseconds / documents;
	}

	/**
	 * Runs a program with the settings of the command line.
	 *
	 * @param errors
	 *            file for what it says on standard error
	 * @param program
	 *            class path, class or source file, and arguments
	 * @return what it said of itself
	 * @throws IOException
	 *             if it cannot be started
	 */
	static Run of(Path errors, List<String> program) throws IOException {
		List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"),
				"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp"));
		command.addAll(program);
		Process process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
		String[] fields = process.inputReader().lines().filter(line -> line.startsWith(LINE)).findFirst()
				.orElseThrow(() -> new IllegalStateException("An import failed: see " + errors)).split(" ");
		return new Run(Double.parseDouble(fields[1]), Integer.parseInt(fields[2]), Integer.parseInt(fields[3]),
				Integer.parseInt(fields[4]));
	}
}
