package org.pressmark.benchmarks.startup;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.pressmark.benchmarks.probe.StartupProbe;

/**
 * A workbench that can be started and timed: a configuration over the plug-ins of an assembled product.
 */
public final class Workbench {

	private static final int AHEAD_OF_TIME = 25;

	private final String application;
	private final String product;
	private final Path home;
	private final Path probe;
	private final Path folder;
	private final boolean flat;

	private Workbench(String application, String product, Path home, Path probe, Path folder, boolean flat) {
		this.application = application;
		this.product = product;
		this.home = home;
		this.probe = probe;
		this.folder = folder;
		this.flat = flat;
	}

	/**
	 * The product as it is assembled and as its start script starts it, with the probe beside it.
	 *
	 * @param home
	 *            folder of the assembled product
	 * @param probe
	 *            jar of this bundle
	 * @param folder
	 *            where workspace and configuration live
	 * @return the workbench
	 * @throws IOException
	 *             if the configuration cannot be written
	 */
	public static Workbench product(Path home, Path probe, Path folder) throws IOException {
		Workbench workbench = new Workbench("org.pressmark.app.workbench", "org.pressmark.app.product", home, probe,
				folder, true);
		workbench.configure(name -> true);
		return workbench;
	}

	/**
	 * An empty window on the platform plug-ins of the product.
	 * <p>
	 * Each of its bundles has a loader of its own, as in any Eclipse application, and Java keeps an archive of their
	 * classes; or it is started in the way of the product.
	 *
	 * @param home
	 *            folder of the assembled product
	 * @param probe
	 *            jar of this bundle, which holds the empty application
	 * @param folder
	 *            where workspace and configuration live
	 * @param flat
	 *            whether it is started as the product is
	 * @return the workbench
	 * @throws IOException
	 *             if the configuration cannot be written
	 */
	public static Workbench empty(Path home, Path probe, Path folder, boolean flat) throws IOException {
		Workbench workbench = new Workbench("org.pressmark.benchmarks.empty", "org.pressmark.benchmarks.emptyProduct",
				home, probe, folder, flat);
		workbench.configure(name -> !name.startsWith("org.pressmark."));
		return workbench;
	}

	/**
	 * How long a start took.
	 *
	 * @param painted
	 *            milliseconds from the command until the window was painted first
	 * @param settled
	 *            milliseconds from the command until nothing was left to paint or to do
	 */
	public record Start(long painted, long settled) {}

	/**
	 * Starts it once and waits until it has closed again.
	 *
	 * @return how long it took
	 */
	public Start start() {
		List<String> lines = run(List.of(begun()), List.of());
		return new Start(find(StartupProbe.PAINTED, lines), find(StartupProbe.SETTLED, lines));
	}

	/** {@return the option that has the probe measure a start, and end it} */
	private static String begun() {
		return "-D" + StartupProbe.BEGUN + "=" + System.currentTimeMillis();
	}

	private long find(String what, List<String> lines) {
		return lines.stream().filter(line -> line.startsWith(what))
				.map(line -> Long.parseLong(line.substring(what.length()).strip())).findFirst()
				.orElseThrow(() -> new IllegalStateException(
						"No window opened: see " + folder.resolve("errors.txt") + " and " + lines));
	}

	/**
	 * Starts it and waits until it has ended.
	 *
	 * @param options
	 *            for the virtual machine
	 * @param arguments
	 *            for the application
	 * @return the lines that it printed
	 */
	public List<String> run(List<String> options, List<String> arguments) {
		return run(process(options, arguments).command());
	}

	/**
	 * Prepares a start.
	 *
	 * @param options
	 *            for the virtual machine
	 * @param arguments
	 *            for the application
	 * @return the process to be started; its standard output can be read
	 */
	public ProcessBuilder process(List<String> options, List<String> arguments) {
		List<String> command = command(kept());
		command.addAll(options);
		command.addAll(isFlat() ? flatClassPath() : List.of("-jar", launcher()));
		command.addAll(List.of("-configuration", folder.resolve("configuration").toUri().toString(), "-data",
				folder.resolve("workspace").toString(), "-application", application, "-product", product, "-nosplash"));
		command.addAll(arguments);
		return new ProcessBuilder(command).redirectError(folder.resolve("errors.txt").toFile());
	}

	/** Starts it so that Java notes and writes what later starts need, as the start script does with the first one. */
	public void learn() {
		if (isFlat()) {
			Path notes = folder.resolve("notes");
			run(List.of("-XX:AOTMode=record", "-XX:AOTConfiguration=" + notes, begun()), List.of());
			List<String> command = command(
					List.of("-XX:AOTMode=create", "-XX:AOTConfiguration=" + notes, "-XX:AOTCache=" + learned()));
			command.addAll(flatClassPath());
			run(command);
		} else {
			start();
		}
	}

	private List<String> kept() {
		if (!isFlat()) {
			return List.of("-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + folder.resolve("classes.jsa"),
					"-Xlog:cds=off", "-Xlog:cds+dynamic=off");
		}
		return Files.exists(learned()) ? List.of("-XX:AOTCache=" + learned()) : List.of();
	}

	private boolean isFlat() {
		return flat && Runtime.version().feature() >= AHEAD_OF_TIME;
	}

	private Path learned() {
		return folder.resolve("workbench.aot");
	}

	private static List<String> command(List<String> options) {
		List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java")));
		command.addAll(options);
		command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Djdk.reflect.useNativeAccessorOnly=true",
				"--enable-native-access=ALL-UNNAMED"));
		return command;
	}

	private List<String> flatClassPath() {
		return List.of("-Dosgi.frameworkParentClassloader=app", "-cp",
				home.resolve("pressmark-workbench.jar") + File.pathSeparator + probe,
				"org.eclipse.equinox.launcher.Main");
	}

	private List<String> run(List<String> command) {
		try {
			Process process = new ProcessBuilder(command).redirectError(folder.resolve("errors.txt").toFile()).start();
			List<String> lines = process.inputReader().lines().toList();
			process.waitFor();
			return lines;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(e);
		}
	}

	private String launcher() {
		try (Stream<Path> files = Files.list(home.resolve("plugins"))) {
			return files.filter(file -> file.getFileName().toString().startsWith("org.eclipse.equinox.launcher_"))
					.findFirst().orElseThrow().toString();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void configure(Predicate<String> wanted) throws IOException {
		Path configuration = Files.createDirectories(folder.resolve("configuration"));
		Properties properties = new Properties();
		try (var in = Files.newInputStream(home.resolve("configuration/config.ini"))) {
			properties.load(in);
		}
		String bundles = Stream.of(properties.getProperty("osgi.bundles").split(","))
				.filter(bundle -> wanted.test(bundle.substring("reference:file:".length())))
				.map(bundle -> bundle.replace("reference:file:", "reference:file:" + home.resolve("plugins") + "/"))
				.collect(Collectors.joining(","));
		properties.setProperty("osgi.bundles", bundles + ",reference:file:" + probe + "@4:start");
		properties.setProperty("osgi.framework",
				"file:" + home.resolve(properties.getProperty("osgi.framework").substring("file:".length())));
		properties.remove("eclipse.p2.data.area");
		try (var out = Files.newOutputStream(configuration.resolve("config.ini"))) {
			properties.store(out, null);
		}
	}
}
