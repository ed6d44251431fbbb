package org.pressmark.app.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window and the start script have to mean the same folder: the script is run, with a Java that does nothing. */
class SampleFolderTest {

	@TempDir
	private Path folder = Path.of("");

	@Test
	void theScriptCopiesTheCorpusToWhereTheWindowLooksForIt() throws Exception {
		Path data = folder.resolve("data/pressmark");
		String said = runWithoutDisplay();
		Path found = SampleFolder.of(data.resolve("workspace"));
		assertEquals(data.resolve("sample corpus"), found);
		assertEquals("sample", Files.readString(found.resolve("corpus.json")));
		assertTrue(said.contains("status " + found), said);
		try (Stream<Path> content = Files.list(data)) {
			assertEquals(List.of(found), content.toList(), "no half-made copy is left");
		}
	}

	@Test
	void aCopyThatSomebodyWorkedOnInTheWorkspaceStaysInUse() throws Exception {
		Path workspace = folder.resolve("data/pressmark/workspace");
		Path former = Files.createDirectories(workspace.resolve("sample-corpus"));
		Files.writeString(former.resolve("corpus.json"), "worked on");
		assertEquals(former, SampleFolder.of(workspace));
		String said = runWithoutDisplay();
		assertTrue(said.contains("status " + former), said);
		assertEquals("worked on", Files.readString(former.resolve("corpus.json")));
		assertTrue(Files.notExists(folder.resolve("data/pressmark/sample corpus")));
	}

	@Test
	void aWorkspaceThatSomebodyChoseHoldsItsOwnCopy() {
		Path chosen = folder.resolve("study");
		assertEquals(chosen.resolve("sample corpus"), SampleFolder.of(chosen));
	}

	/** Runs the script as it lies in a product. */
	private String runWithoutDisplay() throws IOException, InterruptedException {
		assumeTrue(Files.exists(Path.of("/bin/sh")), "Skipped: there is no shell on this machine");
		assumeTrue(Files.notExists(Path.of("/System/Library/CoreServices")), "Skipped: macOS keeps data elsewhere");
		Path home = Files.createDirectories(folder.resolve("product"));
		Path script = Files.copy(launch(), home.resolve("pressmark"));
		Files.writeString(Files.createDirectories(home.resolve("samples/corpus")).resolve("corpus.json"), "sample");
		Path java = Files.writeString(home.resolve("java"), "#!/bin/sh\n");
		assertTrue(java.toFile().setExecutable(true));
		ProcessBuilder builder = new ProcessBuilder("/bin/sh", script.toString()).redirectErrorStream(true);
		builder.environment().clear();
		builder.environment().put("PATH", "/usr/bin:/bin");
		builder.environment().put("HOME", folder.toString());
		builder.environment().put("XDG_DATA_HOME", folder.resolve("data").toString());
		builder.environment().put("PRESSMARK_JAVA", java.toString());
		Process process = builder.start();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertEquals(0, process.waitFor(), said);
		return said;
	}

	static Path launch() {
		Path root = Path.of("").toAbsolutePath();
		while (root.getParent() != null && !Files.exists(root.resolve("releng/product/launch/pressmark"))) {
			root = root.getParent();
		}
		return root.resolve("releng/product/launch/pressmark");
	}
}
