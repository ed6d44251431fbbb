package org.pressmark.app.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The start script where it may not write. The tests may run as a user who may write everywhere, so that a folder that
 * is missing and a file in its place stand for one that may not be written to.
 */
class LaunchFoldersTest {

	private record Run(int code, String said) {}

	@TempDir
	private Path folder = Path.of("");

	@BeforeEach
	void needsAShell() {
		assumeTrue(Files.exists(Path.of("/bin/sh")), "Skipped: there is no shell on this machine");
		assumeTrue(Files.notExists(Path.of("/System/Library/CoreServices")), "Skipped: macOS keeps data elsewhere");
	}

	@Test
	void aWritableInstallationKeepsItsConfiguration() throws Exception {
		Files.createDirectories(folder.resolve("product/configuration"));
		Run run = run(folder.resolve("data"));
		assertEquals(0, run.code(), run.said());
		assertFalse(run.said().contains("-configuration"), run.said());
		assertTrue(run.said().contains("-data " + folder.resolve("data/pressmark/workspace")), run.said());
	}

	@Test
	void anInstallationThatIsNotWritableHasItsConfigurationAmongTheData() throws Exception {
		Run run = run(folder.resolve("data"));
		assertEquals(0, run.code(), run.said());
		String beginning = "-configuration " + folder.resolve("data/pressmark/configuration") + "/";
		assertTrue(run.said().contains(beginning), run.said());
		int begin = run.said().indexOf(beginning) + "-configuration ".length();
		assertTrue(Files.isDirectory(Path.of(run.said().substring(begin, run.said().indexOf(" -data")))), run.said());
	}

	@Test
	void settingsInAnotherFolderTakeTheConfigurationWithThem() throws Exception {
		Path file = Files.writeString(folder.resolve("data"), "");
		Run run = run(file, "-data", folder.resolve("second").toString());
		assertEquals(0, run.code(), run.said());
		assertTrue(run.said().contains("-configuration " + folder.resolve("second/configuration")), run.said());
	}

	@Test
	void aFolderThatCannotBeWrittenToIsNamedWithWhatToDo() throws Exception {
		Path file = Files.writeString(folder.resolve("data"), "");
		assertEquals(new Run(1, "Cannot write to the folder " + file.resolve("pressmark/workspace") + ":\n"
				+ "make it writable, or set XDG_DATA_HOME to a folder that is.\n"), run(file));
		assertEquals(new Run(1, "Cannot write to the folder " + file.resolve("second") + ":\n"
				+ "make it writable, or name another one after -data.\n"),
				run(file, "-data", file.resolve("second").toString()));
	}

	/** Runs the script as it lies in a product, with a Java that says what it was given. */
	private Run run(Path data, String... arguments) throws IOException, InterruptedException {
		Path home = Files.createDirectories(folder.resolve("product"));
		Path script = home.resolve("pressmark");
		if (Files.notExists(script)) {
			Files.copy(SampleFolderTest.launch(), script);
		}
		Path java = Files.writeString(home.resolve("java"), "#!/bin/sh\necho \"$@\"\n");
		assertTrue(java.toFile().setExecutable(true));
		ProcessBuilder builder = new ProcessBuilder("/bin/sh", script.toString()).redirectErrorStream(true);
		builder.command().addAll(List.of(arguments));
		builder.environment().clear();
		builder.environment().put("PATH", "/usr/bin:/bin");
		builder.environment().put("DISPLAY", ":99");
		builder.environment().put("LD_LIBRARY_PATH", "/opt/gtk");
		builder.environment().put("HOME", folder.toString());
		builder.environment().put("XDG_DATA_HOME", data.toString());
		builder.environment().put("PRESSMARK_JAVA", java.toString());
		Process process = builder.start();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		return new Run(process.waitFor(), said);
	}
}
