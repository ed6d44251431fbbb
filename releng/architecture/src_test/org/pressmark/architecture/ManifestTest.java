package org.pressmark.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The manifests of the bundles: they allow no more than the arrows, and say what the code is. */
final class ManifestTest {

	static List<Path> shipped() {
		return Bundles.shipped();
	}

	static List<Path> folders() {
		return Bundles.folders();
	}

	@ParameterizedTest
	@MethodSource("shipped")
	void requiresOnlyWhatTheArrowsAllow(Path folder) {
		String bundle = Bundles.name(folder);
		Set<String> allowed = Bundles.ARROWS.get(bundle);
		for (String clause : Bundles.clauses(folder, "Require-Bundle")) {
			String required = clause.split(";")[0];
			if (required.startsWith(Bundles.PREFIX)) {
				assertTrue(allowed.contains(required.substring(Bundles.PREFIX.length())),
						() -> folder.getFileName() + " must not require " + required);
			}
		}
	}

	@ParameterizedTest
	@MethodSource("shipped")
	void namesNoEclipseBelowTheUserInterface(Path folder) {
		if (!Bundles.BELOW_THE_UI.contains(Bundles.name(folder))) {
			return;
		}
		List<String> clauses = new ArrayList<>(Bundles.clauses(folder, "Require-Bundle"));
		clauses.addAll(Bundles.clauses(folder, "Import-Package"));
		for (String clause : clauses) {
			assertFalse(clause.startsWith("org.eclipse."), () -> folder.getFileName() + " names " + clause);
		}
		assertFalse(Files.exists(folder.resolve("plugin.xml")), () -> folder.getFileName() + " has a plugin.xml");
	}

	@ParameterizedTest
	@MethodSource("folders")
	void pinsOurBundlesAndLibrariesToARange(Path folder) {
		for (String clause : Bundles.clauses(folder, "Require-Bundle")) {
			if (!clause.startsWith("org.eclipse.")) {
				assertTrue(clause.matches(".*;bundle-version=\"\\[[^,]+,[^,]+\\)\".*"),
						() -> folder.getFileName() + " requires without a range: " + clause);
			}
		}
	}

	@ParameterizedTest
	@MethodSource("shipped")
	void exportsItsPackagesAndKeepsTheInternalOnesToTests(Path folder) {
		List<String> exported = new ArrayList<>();
		for (String clause : Bundles.clauses(folder, "Export-Package")) {
			String name = clause.split(";")[0];
			exported.add(name);
			assertTrue(Files.isDirectory(folder.resolve("src").resolve(name.replace('.', '/'))),
					() -> folder.getFileName() + " exports " + name + ", which it does not have");
			if ((name + ".").contains(".internal.")) {
				assertTrue(clause.matches(".*;x-friends:=\"(org\\.pressmark\\.[a-z.]*(tests|testing),?)+\".*"),
						() -> folder.getFileName() + " exports " + name + " to others than tests");
			}
		}
		assertEquals(exported.stream().distinct().toList(), exported, "a package is exported twice");
	}

	@ParameterizedTest
	@MethodSource("folders")
	void isABundleOfThisProject(Path folder) {
		var attributes = Bundles.manifest(folder).getMainAttributes();
		assertEquals(folder.getFileName().toString(), attributes.getValue("Bundle-SymbolicName").split(";")[0]);
		assertEquals("JavaSE-21", attributes.getValue("Bundle-RequiredExecutionEnvironment"));
		assertEquals("lazy", attributes.getValue("Bundle-ActivationPolicy"));
	}
}
