package org.pressmark.uima;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Descriptors with their imports, and those that must not be followed. */
class ForeignTypeSystemTest {

	private static final String A = Descriptors.type("lab.A", "uima.tcas.Annotation", "");
	private static final String B = Descriptors.type("lab.B", "lab.A", "");

	@TempDir
	Path folder = Path.of("");

	@Test
	void importsAreFollowedByLocationAndByName() throws IOException {
		write("sub/a.xml", Descriptors.typeSystem(A));
		write("types/deep/C.xml", Descriptors.typeSystem(Descriptors.type("lab.C", "uima.tcas.Annotation", "")));
		Path main = write("main.xml", Descriptors
				.importing("<import location=\"sub/a.xml\"/><import name=\"types.deep.C\"/>", B));
		assertEquals(List.of("lab.B", "lab.A", "lab.C"), ForeignTypeSystem.load(List.of(main)).typeNames());
	}

	@Test
	void importsInACircleEnd() throws IOException {
		Path a = write("a.xml", Descriptors.importing("<import location=\"b.xml\"/>", A));
		write("b.xml", Descriptors.importing("<import location=\"a.xml\"/>", B));
		assertEquals(List.of("lab.A", "lab.B"), ForeignTypeSystem.load(List.of(a)).typeNames());
	}

	@Test
	void aFolderGivesAllItsDescriptorsAndNothingElse() throws IOException {
		write("a.xml", Descriptors.typeSystem(A));
		write("sub/b.xml", Descriptors.typeSystem(B));
		write("other.xml", "<html/>");
		write("broken.xml", "<<");
		write("notes.txt", "no XML");
		assertEquals(List.of("lab.A", "lab.B"), ForeignTypeSystem.load(List.of(folder)).typeNames());
	}

	@ParameterizedTest
	@ValueSource(strings = {"location=\"gone.xml\"", "name=\"types.Gone\"", "location=\"http://127.0.0.1:9/a.xml\"",
			"location=\"file:/etc/hostname\"", "location=\"/etc/hostname\""})
	void whatIsNotThereIsRefused(String imported) throws IOException {
		Path main = write("main.xml", Descriptors.importing("<import " + imported + "/>", A));
		UimaFormatException refused = assertThrows(UimaFormatException.class,
				() -> ForeignTypeSystem.load(List.of(main)));
		assertTrue(refused.problem().matches("main\\.xml imports .*, which is not there"), refused::problem);
	}

	@Test
	void contradictionsAreRefused() throws IOException {
		Path one = write("one.xml", Descriptors.typeSystem(Descriptors.type("lab.A", "uima.tcas.Annotation",
				Descriptors.feature("x", "uima.cas.String", ""))));
		Path two = write("two.xml", Descriptors.typeSystem(Descriptors.type("lab.A", "uima.tcas.Annotation",
				Descriptors.feature("x", "uima.cas.Integer", ""))));
		UimaFormatException refused = assertThrows(UimaFormatException.class,
				() -> ForeignTypeSystem.load(List.of(one, two)));
		assertTrue(refused.problem().startsWith("The type systems contradict each other: "), refused::problem);
		assertTrue(refused.problem().contains("lab.A"), refused::problem);
	}

	@Test
	void aTypeOfAnUnknownTypeIsRefused() throws IOException {
		Path file = write("b.xml", Descriptors.typeSystem(B));
		UimaFormatException refused = assertThrows(UimaFormatException.class,
				() -> ForeignTypeSystem.load(List.of(file)));
		assertTrue(refused.problem().contains("lab.A"), refused::problem);
	}

	@Test
	void otherFilesAreRefusedWithTheirName() throws IOException {
		Path html = write("page.xml", "<html/>");
		assertEquals("page.xml is no type system descriptor",
				assertThrows(UimaFormatException.class, () -> ForeignTypeSystem.load(List.of(html))).problem());
		Path broken = write("broken.xml", "<typeSystemDescription>\n<types>\n</typo>");
		UimaFormatException refused = assertThrows(UimaFormatException.class,
				() -> ForeignTypeSystem.load(List.of(broken)));
		assertTrue(refused.problem().startsWith("broken.xml is no type system descriptor: "), refused::problem);
		assertEquals(OptionalInt.of(3), refused.line());
		Path empty = Files.createDirectory(folder.resolve("empty"));
		assertEquals("There is no type system descriptor in the folder empty",
				assertThrows(UimaFormatException.class, () -> ForeignTypeSystem.load(List.of(empty))).problem());
	}

	@Test
	void foreignEntitiesAreNeverRead() throws IOException {
		Path file = write("x.xml", "<!DOCTYPE typeSystemDescription [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
				+ Descriptors.typeSystem(A).replaceFirst("<\\?.*\\?>\\s*", "").replace("lab</name>", "&e;</name>"));
		assertThrows(UimaFormatException.class, () -> ForeignTypeSystem.load(List.of(file)));
		assertFalse(ForeignTypeSystem.isDescriptor(file));
	}

	@Test
	void descriptorsAreRecognisedByTheirContent() throws IOException {
		assertTrue(ForeignTypeSystem.isDescriptor(write("a.anything", Descriptors.typeSystem(A))));
		assertFalse(ForeignTypeSystem.isDescriptor(write("a.xml", "<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\"/>")));
		assertFalse(ForeignTypeSystem.isDescriptor(write("b.xml", "typeSystemDescription")));
		assertFalse(ForeignTypeSystem.isDescriptor(write("c.xml", "")));
	}

	private Path write(String name, String xml) throws IOException {
		Path file = folder.resolve(name);
		Files.createDirectories(file.getParent());
		return Files.writeString(file, xml);
	}
}
