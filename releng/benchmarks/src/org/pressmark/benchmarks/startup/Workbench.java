package org.pressmark.benchmarks.startup;

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

	private final String application;
	private final String product;
	private final Path plugins;
	private final Path folder;

	private Workbench(String application, String product, Path plugins, Path folder) {
		this.application = application;
		this.product = product;
		this.plugins = plugins;
		this.folder = folder;
	}

	/**
	 * The product as it is assembled, with the probe beside it.
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
		Workbench workbench = new Workbench("org.pressmark.app.workbench", "org.pressmark.app.product",
				home.resolve("plugins"), folder);
		workbench.configure(home, probe, name -> true);
		return workbench;
	}

	/**
	 * An empty window on the platform plug-ins of the product.
	 *
	 * @param home
	 *            folder of the assembled product
	 * @param probe
	 *            jar of this bundle, which holds the empty application
	 * @param folder
	 *            where workspace and configuration live
	 * @return the workbench
	 * @throws IOException
	 *             if the configuration cannot be written
	 */
	public static Workbench empty(Path home, Path probe, Path folder) throws IOException {
		Workbench workbench = new Workbench("org.pressmark.benchmarks.empty", "org.pressmark.benchmarks.emptyProduct",
				home.resolve("plugins"), folder);
		workbench.configure(home, probe, name -> !name.startsWith("org.pressmark."));
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
		List<String> lines = run(List.of("-D" + StartupProbe.BEGUN + "=" + System.currentTimeMillis()), List.of());
		return new Start(find(StartupProbe.PAINTED, lines), find(StartupProbe.SETTLED, lines));
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
		List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"),
				"-XX:TieredStopAtLevel=1", "-XX:+AutoCreateSharedArchive",
				"-XX:SharedArchiveFile=" + folder.resolve("classes.jsa"), "-Xshare:auto", "-Xlog:cds=off",
				"-Xlog:cds+dynamic=off", "-Djdk.reflect.useNativeAccessorOnly=true",
				"--enable-native-access=ALL-UNNAMED"));
		command.addAll(options);
		command.addAll(List.of("-jar", launcher(), "-configuration",
				folder.resolve("configuration").toUri().toString(), "-data", folder.resolve("workspace").toString(),
				"-application", application, "-product", product, "-nosplash"));
		command.addAll(arguments);
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
		try (Stream<Path> files = Files.list(plugins)) {
			return files.filter(file -> file.getFileName().toString().startsWith("org.eclipse.equinox.launcher_"))
					.findFirst().orElseThrow().toString();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void configure(Path home, Path probe, Predicate<String> wanted) throws IOException {
		Path configuration = Files.createDirectories(folder.resolve("configuration"));
		Properties properties = new Properties();
		try (var in = Files.newInputStream(home.resolve("configuration/config.ini"))) {
			properties.load(in);
		}
		String bundles = Stream.of(properties.getProperty("osgi.bundles").split(","))
				.filter(bundle -> wanted.test(bundle.substring("reference:file:".length())))
				.map(bundle -> bundle.replace("reference:file:", "reference:file:" + plugins + "/"))
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
