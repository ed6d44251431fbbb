package org.pressmark.testing;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.osgi.framework.FrameworkUtil;

/**
 * The workbench in a process of its own, made of the bundles of the running test, with a workspace that outlives it. It
 * is started as the product is, with all bundles on Java's class path.
 */
public final class ChildWorkbench implements AutoCloseable {

	/** What a click after another must wait for lest it be the second of a double click: less than a person needs. */
	private static final String SETTINGS = "[Settings]\ngtk-double-click-time=150\n";

	private final Process process;
	private final Path report;

	private ChildWorkbench(Process process, Path report) {
		this.process = process;
		this.report = report;
	}

	/**
	 * Starts the product.
	 *
	 * @param script
	 *            what it does once its window is open
	 * @param folder
	 *            where its workspace, configuration and report live; the same folder means the same person's machine
	 * @param properties
	 *            system properties for the script
	 * @param arguments
	 *            what stands behind the command
	 * @return the running process
	 * @throws IOException
	 *             if it cannot be started
	 */
	public static ChildWorkbench start(Class<? extends WorkbenchScript> script, Path folder,
			Map<String, String> properties,
			String... arguments) throws IOException {
		Path configuration = Files.createDirectories(folder.resolve("configuration"));
		Path here = Path.of(URI.create(System.getProperty("osgi.configuration.area").replace(" ", "%20")));
		if (Files.notExists(configuration.resolve("config.ini"))) {
			Files.copy(here.resolve("config.ini"), configuration.resolve("config.ini"));
		}
		Path report = Files.createTempFile(folder, script.getSimpleName(), ".report");
		List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"),
				"--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
				"-Duser.home=" + Files.createDirectories(folder.resolve("home")),
				"-D" + Evidence.FOLDER + "=" + Evidence.folder(),
				"-D" + ScriptStartup.SCRIPT + "=" + FrameworkUtil.getBundle(script).getSymbolicName() + "/"
						+ script.getName(),
				"-D" + ScriptStartup.REPORT + "=" + report, "-Duser.language=en", "-Duser.country=US"));
		properties.forEach((name, value) -> command.add("-D" + name + "=" + value));
		command.addAll(List.of("-Dosgi.frameworkParentClassloader=app", "-cp", classPath(configuration),
				"org.eclipse.equinox.launcher.Main",
				"-configuration", configuration.toUri().toString(), "-data", folder.resolve("workspace").toString(),
				"-application", "org.pressmark.app.workbench", "-product", "org.pressmark.app.product", "-nl", "en",
				"-nosplash"));
		if (System.getProperty("osgi.dev") != null) {
			command.addAll(List.of("-dev", System.getProperty("osgi.dev")));
		}
		command.addAll(List.of(arguments));
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(folder.resolve("output.txt").toFile());
		builder.environment().put("XDG_CONFIG_HOME", settings(folder).toString());
		return new ChildWorkbench(builder.start(), report);
	}

	private static Path settings(Path folder) throws IOException {
		Path settings = folder.resolve("config");
		Path file = Files.createDirectories(settings.resolve("gtk-3.0")).resolve("settings.ini");
		Files.writeString(file, SETTINGS);
		return settings;
	}

	/** The launcher, the framework and all bundles: what the product has on its class path. */
	private static String classPath(Path configuration) throws IOException {
		Properties properties = new Properties();
		try (InputStream in = Files.newInputStream(configuration.resolve("config.ini"))) {
			properties.load(in);
		}
		Stream<String> files = Stream.concat(Stream.of(properties.getProperty("osgi.framework")),
				Stream.of(properties.getProperty("osgi.bundles").split(",")))
				.map(location -> location.replaceAll("^(reference:)?file:|@[^@/]*$", ""))
				// The bundle of the tests itself is a folder, its classes below it.
				.flatMap(file -> Stream.of(file, file + "/target/classes")).filter(file -> Files.exists(Path.of(file)));
		return Stream.concat(Stream.of(System.getProperty("java.class.path")), files)
				.collect(Collectors.joining(File.pathSeparator));
	}

	/**
	 * Waits for the script to end.
	 *
	 * @return the lines that it reported
	 * @throws AssertionError
	 *             if it failed, or did not end within five minutes
	 */
	public List<String> awaitDone() {
		return awaitLines("the script to end",
				lines -> !lines.isEmpty() && lines.getLast().equals(ScriptReport.DONE)).stream()
				.filter(line -> !line.equals(ScriptReport.DONE)).toList();
	}

	/**
	 * Waits for a line.
	 *
	 * @param what
	 *            what is awaited, for the message of the failure
	 * @param enough
	 *            tells from the lines so far
	 * @return the lines so far
	 * @throws AssertionError
	 *             if the script failed, the process ended, or five minutes passed
	 */
	public List<String> awaitLines(String what, Predicate<List<String>> enough) {
		long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(5);
		while (System.nanoTime() < deadline) {
			boolean alive = process.isAlive();
			List<String> lines = lines();
			lines.stream().filter(line -> line.startsWith(ScriptReport.FAILED)).findFirst().ifPresent(line -> {
				throw new AssertionError(line);
			});
			if (enough.test(lines)) {
				return lines;
			}
			if (!alive) {
				throw new AssertionError("The process ended with " + process.exitValue() + " before " + what);
			}
			Ui.sleep(10);
		}
		throw new AssertionError("Waited 5 minutes in vain for " + what);
	}

	/** {@return the lines reported so far} */
	public List<String> lines() {
		try {
			return Files.readAllLines(report);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Ends the process as {@code kill -9} does. */
	public void kill() {
		process.destroyForcibly();
		awaitExit();
		new Keyboard().letGo();
	}

	/**
	 * Waits for the process to end by itself.
	 *
	 * @return its exit status
	 * @throws AssertionError
	 *             if it does not within a minute
	 */
	public int awaitExit() {
		try {
			if (!process.waitFor(1, TimeUnit.MINUTES)) {
				throw new AssertionError("The process does not end");
			}
			return process.exitValue();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new AssertionError("Interrupted while waiting", e);
		}
	}

	@Override
	public void close() {
		if (process.isAlive()) {
			kill();
		}
	}
}
