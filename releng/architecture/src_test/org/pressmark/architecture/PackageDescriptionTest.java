package org.pressmark.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each package says what it is for, and that nothing in it is null unless it says so. */
final class PackageDescriptionTest {

	private static final Pattern DESCRIPTION = Pattern.compile("(?s)^/\\*\\*(.*?)\\*/\\s*@NullMarked\\s*package ");

	/** Characters of text without the comment's own marks: shorter ones only repeat the package's name. */
	private static final int SHORTEST = 25;

	static List<Path> folders() {
		return Bundles.folders();
	}

	@ParameterizedTest
	@MethodSource("folders")
	void everyPackageHasADescription(Path folder) throws IOException {
		Set<Path> packages = new TreeSet<>();
		Bundles.files(folder.resolve("src"), ".java").forEach(file -> packages.add(file.getParent()));
		assertTrue(!packages.isEmpty(), () -> folder + " has no source");
		Set<String> wrong = new TreeSet<>();
		for (Path directory : packages) {
			Path file = directory.resolve("package-info.java");
			if (!Files.exists(file) || !describes(Files.readString(file))) {
				wrong.add(folder.resolve("src").relativize(directory).toString());
			}
		}
		assertEquals(Set.of(), wrong, "packages without a package-info.java that has a text and @NullMarked");
	}

	private static boolean describes(String source) {
		Matcher matcher = DESCRIPTION.matcher(source);
		return matcher.find() && matcher.group(1).replaceAll("[\\s*]+", " ").strip().length() >= SHORTEST;
	}
}
