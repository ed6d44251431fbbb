package org.pressmark.uima;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.apache.uima.UIMAException;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.util.CasCreationUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.codebook.LabelDefinition;

/** The type system that a codebook defines, seen by plain UIMA. */
class CodebookTypeSystemTest {

	@Test
	void mapsEachKindOfAttributeAndSlot() throws IOException, UIMAException {
		CodebookTypeSystem defined = CodebookTypeSystem.of(Codebooks.withOneOfEverything());
		Type quote = committed(defined).getType("org.pressmark.types.label.Quote");
		assertEquals("uima.cas.String", range(quote, "form"));
		assertEquals("uima.cas.StringArray", range(quote, "media"));
		assertEquals("uima.cas.String", range(quote, "topic"));
		assertEquals("uima.cas.Boolean", range(quote, "nested"));
		assertEquals("uima.cas.Long", range(quote, "level"));
		assertEquals("uima.cas.Double", range(quote, "weight"));
		assertTrue(quote.getFeatureByBaseName("spoken_sby").getRange().isArray());
		assertEquals("uima.cas.String", range(quote, "cue_a"), "an attribute beside a slot of its name");
		assertEquals(Optional.of("cue_a"), defined.attributeFeature("Quote", "cue"));
		assertEquals(Optional.of("cue"), defined.slotFeature("Quote", "cue"));
	}

	@Test
	void everyLabelIsAnAnnotationOfItsName() throws IOException, UIMAException {
		CodebookTypeSystem defined = CodebookTypeSystem.of(Codebooks.withOneOfEverything());
		TypeSystem types = committed(defined);
		assertEquals(Optional.of("de.lab.Stwr"), defined.typeName("Cue"));
		assertEquals(Optional.of("org.pressmark.types.label.Attribution_hno_hsource"),
				defined.typeName("Attribution-no-source"));
		assertEquals(Optional.empty(), defined.typeName("Nothing"));
		Type annotation = types.getType(CAS.TYPE_NAME_ANNOTATION);
		for (String label : List.of("Quote", "Cue", "Attribution-no-source")) {
			Type type = types.getType(defined.typeName(label).orElseThrow());
			assertTrue(types.subsumes(types.getType("org.pressmark.types.Mark"), type), label);
			assertTrue(types.subsumes(annotation, type), label);
		}
	}

	@Test
	void randomCodebooksAreValidAndAlwaysTheSame() throws IOException, UIMAException {
		Set<Integer> counts = new HashSet<>();
		for (long seed = 0; seed < 15; seed++) {
			Codebook codebook = new RandomLayers(seed).codebook();
			byte[] xml = CodebookTypeSystem.of(codebook).toXml();
			assertArrayEquals(xml, CodebookTypeSystem.of(new RandomLayers(seed).codebook()).toXml());
			TypeSystem types = CasCreationUtils.createCas(PlainUima.parse(xml), null, null).getTypeSystem();
			int labels = types.getDirectSubtypes(types.getType("org.pressmark.types.Mark")).size();
			assertEquals(codebook.labels().size(), labels, "seed " + seed);
			counts.add(labels);
		}
		assertTrue(counts.size() > 3, "codebooks of different sizes");
	}

	@Test
	void twoLabelsOfOneTypeAreRefused() {
		Codebook codebook = Codebooks.codebook(label("A", "de.lab.Stwr"), label("B", "de.lab.Stwr"));
		UimaFormatException refused = assertThrows(UimaFormatException.class, () -> CodebookTypeSystem.of(codebook));
		assertEquals("The labels 'A' and 'B' have the same UIMA type de.lab.Stwr", refused.problem());
	}

	@ParameterizedTest
	@ValueSource(strings = {"uima.tcas.Annotation", "org.pressmark.types.Mark", "de.lab.", "de lab.X", "",
			"de.xmilab.X", "de.xml.X",
			"a.\u0250\u16A0\uA9B4",
			"de..X"})
	void unusableTypeNamesAreRefused(String name) {
		Codebook codebook = Codebooks.codebook(label("A", name));
		UimaFormatException refused = assertThrows(UimaFormatException.class, () -> CodebookTypeSystem.of(codebook));
		assertEquals("The label 'A' cannot have the UIMA type '" + name + "'", refused.problem());
	}

	@Test
	void charactersThatXmlCannotHoldAreRefused() {
		Codebook good = Codebooks.withOneOfEverything();
		Codebook bad = new Codebook(good.name(), 1, "", "before\u0007after", good.labels(), Set.of(), List.of());
		UimaFormatException refused = assertThrows(UimaFormatException.class, () -> CodebookTypeSystem.of(bad));
		assertEquals("The codebook's description holds the character U+0007, which XML cannot hold", refused.problem());
	}

	private static LabelDefinition label(String name, String type) {
		return Codebooks.label(name, Optional.of(type), List.of(), List.of());
	}

	private static String range(Type type, String feature) {
		return type.getFeatureByBaseName(feature).getRange().getName();
	}

	private static TypeSystem committed(CodebookTypeSystem defined) throws IOException, UIMAException {
		return CasCreationUtils.createCas(PlainUima.parse(defined.toXml()), null, null).getTypeSystem();
	}
}
