package org.pressmark.scripts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The scripts say in plain words what is missing and what to do, and do nothing else then. */
@DisabledOnOs(OS.WINDOWS)
final class StartScriptsTest {

	/** No Java has it: so every one that the machine has is too old. */
	private static final String NO_VERSION = "999";

	@TempDir
	private Path folder;
	private Path product;
	private Path java21;

	@BeforeEach
	void makeProduct() throws Exception {
		product = Files.createDirectories(folder.resolve("product"));
		Files.createDirectories(product.resolve("samples/corpus"));
		Files.writeString(product.resolve("samples/corpus/corpus.json"), "{}");
		Files.createDirectories(product.resolve("configuration"));
		java21 = Script.java(folder.resolve("jdk 21"), "21.0.3");
	}

	@Test
	void aBuildNeedsAJdkOf21OrNewer() throws Exception {
		Path old = Script.java(folder.resolve("jdk17"), "17.0.9");
		Script.Result found = findJdk().set("JAVA_HOME", java21).run();
		assertEquals(java21 + "\n", found.output());
		assertEquals(0, found.status());
		Script.Result onPath = findJdk().set("JAVA_HOME", old).set("PATH", java21 + "/bin:/usr/bin:/bin").run();
		assertEquals(java21.toRealPath() + "\n", onPath.output());
		Script.Result none = findJdk().with("least=21", "least=" + NO_VERSION).set("JAVA_HOME", java21).run();
		assertEquals(1, none.status());
		assertTrue(none.output().contains("needs a JDK " + NO_VERSION + " or newer to build, and found none"),
				none.output());
		assertTrue(none.output().contains("JAVA_HOME (" + java21 + ")"), none.output());
		assertTrue(none.output().contains("Install one"), none.output());
	}

	@Test
	void theProductNeedsJava21OrNewer() throws Exception {
		Script.Result none = product().with("-ge 21", "-ge " + NO_VERSION).set("JAVA_HOME", java21).run("formats");
		assertEquals(1, none.status());
		assertTrue(none.output().startsWith("Pressmark needs Java 21 or newer and found none."), none.output());
		assertTrue(none.output().contains("set JAVA_HOME"), none.output());
	}

	@Test
	void theProductTakesTheJavaOfJavaHomeIfItIsNewEnough() throws Exception {
		Script.Result run = product().set("JAVA_HOME", java21).run("formats", "--json");
		assertTrue(run.output().startsWith("java 21.0.3 "), run.output());
		assertTrue(run.output().endsWith("pressmark-cli.jar formats --json\n"), run.output());
		Path old = Script.java(folder.resolve("jdk17"), "17.0.9");
		Path path = Script.java(folder.resolve("onpath"), "22");
		Script.Result other = product().set("JAVA_HOME", old).set("PATH", path + "/bin:/usr/bin:/bin").run("formats");
		assertTrue(other.output().startsWith("java 22 "), other.output());
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void withoutADisplayTheJourneyIsMadeOnTheCommandLine() throws Exception {
		Path data = folder.resolve("data");
		Script.Result run = product().set("PRESSMARK_JAVA", java21.resolve("bin/java")).set("XDG_DATA_HOME", data)
				.run();
		assertEquals(0, run.status());
		assertTrue(run.output().startsWith("There is no display"), run.output());
		Path corpus = data.resolve("pressmark/sample corpus");
		assertTrue(Files.exists(corpus.resolve("corpus.json")), "the sample corpus was not copied");
		for (String command : new String[]{"status", "verify", "agreement", "export"}) {
			assertTrue(run.output().contains("$ pressmark " + command + " " + corpus), run.output());
		}
		assertTrue(run.output().endsWith("The exported corpus is in " + data.resolve("pressmark/sample export") + "\n"),
				run.output());
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void withoutADisplayACorpusIsNotOpened() throws Exception {
		Path corpus = Files.createDirectories(folder.resolve("corpus"));
		Files.writeString(corpus.resolve("corpus.json"), "{}");
		Script.Result run = product().set("PRESSMARK_JAVA", java21.resolve("bin/java")).run(corpus.toString());
		assertEquals(1, run.status());
		assertTrue(run.output().startsWith("There is no display"), run.output());
		assertTrue(run.output().contains("The command line works without: pressmark --help"), run.output());
		assertFalse(run.output().contains("java 21"), "nothing is started: " + run.output());
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void aFolderThatCannotBeWrittenToIsNamed() throws Exception {
		Path file = Files.writeString(folder.resolve("file"), "no folder");
		Script script = product().set("PRESSMARK_JAVA", java21.resolve("bin/java")).set("XDG_DATA_HOME", file);
		Script.Result withoutDisplay = script.run();
		assertEquals(1, withoutDisplay.status());
		assertTrue(withoutDisplay.output().contains("Cannot write to the folder " + file + "/pressmark:"),
				withoutDisplay.output());
		assertTrue(withoutDisplay.output().contains("set XDG_DATA_HOME"), withoutDisplay.output());
		Script.Result window = script.with("\tcheck_gtk\n", "").set("DISPLAY", ":99").run();
		assertEquals(1, window.status());
		assertTrue(window.output().startsWith("Cannot write to the folder " + file + "/pressmark/workspace:"),
				window.output());
		Script.Result settings = script.run("-data", file + "/settings");
		assertTrue(settings.output().contains("name another one after -data"), settings.output());
	}

	@Test
	void aSecondStartBuildsOnlyWhatChanged() throws Exception {
		Path root = Files.createDirectories(folder.resolve("project"));
		for (String part : new String[]{"bundles/b/src", "bundles/b/src_test", "features", "releng/target", ".mvn"}) {
			Files.createDirectories(root.resolve(part));
		}
		Files.writeString(root.resolve("pom.xml"), "<project/>");
		Script.write(root.resolve("product/pressmark"), "#!/bin/sh\necho \"started $*\"\n");
		Script.write(root.resolve("releng/bin/build-product"), "#!/bin/sh\necho building\n");
		Path built = root.resolve("releng/product/target/built");
		Files.createDirectories(built.getParent());
		Files.writeString(built, "PRODUCT='" + root.resolve("product") + "'\nPRESSMARK_JAVA='"
				+ java21.resolve("bin/java") + "'\n");
		Files.setLastModifiedTime(built, FileTime.from(Instant.now().plusSeconds(60)));
		Script script = Script.copy("pressmark", root.resolve("pressmark"));
		assertEquals("started formats\n", script.run("formats").output());
		FileTime later = FileTime.from(Instant.now().plusSeconds(120));
		Path test = Files.writeString(root.resolve("bundles/b/src_test/ATest.java"), "");
		Files.setLastModifiedTime(test, later);
		assertEquals("started formats\n", script.run("formats").output(), "tests are no part of the product");
		Path source = Files.writeString(root.resolve("bundles/b/src/A.java"), "");
		Files.setLastModifiedTime(source, later);
		assertEquals("building\nstarted formats\n", script.run("formats").output());
	}

	@Test
	void testsThatCannotWriteTheirLogSaySo() throws Exception {
		Path root = Files.createDirectories(folder.resolve("project"));
		Files.createDirectories(root.resolve("test.log"));
		Script script = Script.copy("test", root.resolve("test"));
		Script.Result refused = script.run();
		assertEquals(1, refused.status());
		assertTrue(refused.output().startsWith("The tests write below " + root), refused.output());
		assertTrue(refused.output().contains("Make it writable"), refused.output());
		Script.Result usage = script.run("nonsense");
		assertEquals(2, usage.status());
		assertTrue(usage.output().contains("./test journeys [CLASS]"), usage.output());
	}

	@Test
	void aBuildThatCannotWriteItsLogSaysSo() throws Exception {
		Path root = Files.createDirectories(folder.resolve("project"));
		Files.createDirectories(root.resolve("build.log"));
		Script.Result refused = Script.copy("releng/bin/build-product", root.resolve("releng/bin/build-product")).run();
		assertEquals(1, refused.status());
		assertTrue(refused.output().contains(root + " cannot be written to"), refused.output());
	}

	private Script product() throws Exception {
		return Script.copy("releng/product/launch/pressmark", product.resolve("pressmark"));
	}

	private Script findJdk() throws Exception {
		return Script.copy("releng/bin/find-jdk", folder.resolve("find-jdk"));
	}
}
