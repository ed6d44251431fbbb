package org.pressmark.app.tests;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the real data of other people lies, which tests read in place. */
final class SharedData {

	private SharedData() {}

	/**
	 * Finds a file beside the project.
	 *
	 * @param name
	 *            its name below the data folder
	 * @return the file, which need not exist
	 */
	static Path file(String name) {
		Path folder = Path.of("").toAbsolutePath();
		while (folder.getParent() != null && Files.notExists(folder.resolve("releng/target/coordinates.txt"))) {
			folder = folder.getParent();
		}
		return folder.resolve("../shared/data").resolve(name).normalize();
	}
}
