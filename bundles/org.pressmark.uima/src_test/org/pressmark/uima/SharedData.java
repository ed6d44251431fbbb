package org.pressmark.uima;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Assumptions;

/** The real data beside the project, which is not part of it. */
final class SharedData {

	private SharedData() {}

	/** Finds a folder below {@code ../shared/data} beside the project; skips the test where it is missing. */
	static Path folder(String name) {
		Path above = Path.of("").toAbsolutePath();
		while (above != null && !Files.isDirectory(above.resolve("shared/data"))) {
			above = above.getParent();
		}
		Path found = above == null ? Path.of("../shared/data", name) : above.resolve("shared/data").resolve(name);
		Assumptions.assumeTrue(Files.isDirectory(found), () -> "skipped: no real data in ../shared/data/" + name);
		return found;
	}
}
