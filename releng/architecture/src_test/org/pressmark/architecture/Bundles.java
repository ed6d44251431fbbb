package org.pressmark.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** The bundles of the project as they lie on disk, and the arrows that are allowed between them. */
final class Bundles {

	/** The prefix of every bundle's name. */
	static final String PREFIX = "org.pressmark.";

	/** Plain Java: these know nothing of Eclipse, so that the command line runs without it. */
	static final Set<String> BELOW_THE_UI = Set.of("model", "uima", "store", "exchange", "agreement", "cli");

	/** The bundles that hold tests or help them; nothing else may know them. */
	static final Set<String> TESTS = Set.of("testing", "app.tests", "ui.tests");

	/** What each bundle may know of the others, by their names without the prefix. */
	static final Map<String, Set<String>> ARROWS = Map.ofEntries(
			Map.entry("model", Set.of()),
			Map.entry("uima", Set.of("model")),
			Map.entry("store", Set.of("model", "uima")),
			Map.entry("exchange", Set.of("model", "uima", "store")),
			Map.entry("agreement", Set.of("model")),
			Map.entry("cli", Set.of("model", "uima", "store", "exchange", "agreement")),
			Map.entry("ui", Set.of("model")),
			Map.entry("ui.editor", Set.of("model", "ui")),
			Map.entry("ui.corpus", Set.of("model", "uima", "store", "exchange", "ui", "ui.editor")),
			Map.entry("ui.review", Set.of("model", "agreement", "store", "ui", "ui.corpus", "ui.editor")),
			Map.entry("app", Set.of("model", "uima", "store", "exchange", "agreement", "cli", "ui", "ui.editor",
					"ui.corpus", "ui.review")));

	private Bundles() {}

	/** The folder of the whole project. */
	static Path root() {
		String root = System.getProperty("pressmark.root");
		return root == null ? Path.of("").toAbsolutePath().getParent().getParent() : Path.of(root);
	}

	/** The folders of all bundles, sorted by name. */
	static List<Path> folders() {
		try (Stream<Path> files = Files.list(root().resolve("bundles"))) {
			return files.filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF"))).sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The folders of the bundles that are shipped: all but the tests. */
	static List<Path> shipped() {
		return folders().stream().filter(folder -> !TESTS.contains(name(folder))).toList();
	}

	/** A bundle's name without the common prefix, from its folder. */
	static String name(Path folder) {
		return folder.getFileName().toString().substring(PREFIX.length());
	}

	/**
	 * The bundle that a package belongs to by its name: the longest bundle name that it starts with.
	 *
	 * @return the name without the common prefix, or the empty string where the package is none of ours
	 */
	static String ofPackage(String name) {
		return ARROWS.keySet().stream().filter(bundle -> (name + ".").startsWith(PREFIX + bundle + "."))
				.max(Comparator.comparingInt(String::length)).orElse("");
	}

	static Manifest manifest(Path folder) {
		try (InputStream in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
			return new Manifest(in);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The clauses of a manifest header, each with its directives; commas inside quotes do not separate. */
	static List<String> clauses(Path folder, String header) {
		String value = manifest(folder).getMainAttributes().getValue(header);
		return value == null
				? List.of()
				: Stream.of(value.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")).map(String::strip).toList();
	}

	/** All files below a folder of a bundle with the given ending; none where there is no such folder. */
	static List<Path> files(Path folder, String ending) {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
