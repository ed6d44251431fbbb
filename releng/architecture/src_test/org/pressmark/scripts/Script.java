package org.pressmark.scripts;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A copy of a script, run in an environment that holds nothing but what is put into it. */
final class Script {

	private static final int PATIENCE_SECONDS = 30;

	/**
	 * How a run ended.
	 *
	 * @param status
	 *            the exit code
	 * @param output
	 *            what was written, errors included
	 */
	record Result(int status, String output) {}

	private final Path file;
	private final Map<String, String> environment = new HashMap<>();

	private Script(Path file) {
		this.file = file;
		environment.put("PATH", "/usr/local/bin:/usr/bin:/bin");
		environment.put("HOME", file.getParent().toString());
	}

	/**
	 * Copies a script of the project.
	 *
	 * @param name
	 *            its path below the root of the project
	 * @param target
	 *            where to; its folder is made
	 * @return the copy
	 * @throws IOException
	 *             if it cannot be copied
	 */
	static Script copy(String name, Path target) throws IOException {
		return write(target, Files.readString(root().resolve(name)));
	}

	/**
	 * Writes a script.
	 *
	 * @param target
	 *            where to; its folder is made
	 * @param content
	 *            what it does
	 * @return the script
	 * @throws IOException
	 *             if it cannot be written
	 */
	static Script write(Path target, String content) throws IOException {
		Files.createDirectories(target.getParent());
		Files.writeString(target, content);
		Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
		return new Script(target);
	}

	/**
	 * Makes a folder that looks like an installed Java.
	 *
	 * @param home
	 *            the folder
	 * @param version
	 *            the version that it claims to be
	 * @return the folder
	 * @throws IOException
	 *             if it cannot be written
	 */
	static Path java(Path home, String version) throws IOException {
		write(home.resolve("bin/java"), "#!/bin/sh\necho \"java $version $*\"\n".replace("$version", version));
		write(home.resolve("bin/javac"), "#!/bin/sh\n");
		Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
		return home;
	}

	/** {@return the script with other words in it, which it must have had} */
	Script with(String words, String others) throws IOException {
		String content = Files.readString(file);
		assertTrue(content.contains(words), () -> file + " does not have: " + words);
		Files.writeString(file, content.replace(words, others));
		return this;
	}

	/** {@return the script in an environment with this variable} */
	Script set(String variable, Object value) {
		environment.put(variable, value.toString());
		return this;
	}

	/**
	 * Runs the script.
	 *
	 * @param arguments
	 *            its arguments
	 * @return how it ended
	 * @throws Exception
	 *             if it could not be started
	 */
	Result run(String... arguments) throws Exception {
		ProcessBuilder builder = new ProcessBuilder(
				Stream.concat(Stream.of(file.toString()), Stream.of(arguments)).toList());
		builder.directory(file.getParent().toFile());
		builder.environment().clear();
		builder.environment().putAll(environment);
		Path output = Files.createTempFile(file.getParent(), "output", ".txt");
		builder.redirectErrorStream(true).redirectOutput(output.toFile());
		Process process = builder.start();
		process.getOutputStream().close();
		if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
			process.descendants().forEach(ProcessHandle::destroyForcibly);
			process.destroyForcibly();
			throw new AssertionError(file + " " + List.of(arguments) + " does not end: " + Files.readString(output));
		}
		return new Result(process.exitValue(), Files.readString(output));
	}

	private static Path root() {
		String root = System.getProperty("pressmark.root");
		return root == null ? Path.of("").toAbsolutePath().getParent().getParent() : Path.of(root);
	}
}
