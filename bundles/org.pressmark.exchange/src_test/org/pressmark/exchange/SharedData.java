package org.pressmark.exchange;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The data of others that tests read in place: a folder beside the project, which not every machine has. */
public final class SharedData {

	private SharedData() {}

	/**
	 * Finds a file or folder of the data, or skips the test.
	 *
	 * @param name
	 *            path below the folder of the data
	 * @return where it lies
	 */
	public static Path require(String name) {
		Path root = Path.of("").toAbsolutePath();
		while (root.getParent() != null && !Files.exists(root.resolve("releng/target"))) {
			root = root.getParent();
		}
		Path found = root.resolve("../shared/data").resolve(name).normalize();
		assumeTrue(Files.exists(found),
				"Skipped: the data to test against is not on this machine (../shared/data/" + name
						+ " from the root of the project)");
		return found;
	}
}
