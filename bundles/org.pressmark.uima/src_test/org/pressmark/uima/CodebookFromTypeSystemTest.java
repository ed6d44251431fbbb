package org.pressmark.uima;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.codebook.AllowedValue;
import org.pressmark.model.codebook.AttributeDefinition;
import org.pressmark.model.codebook.AttributeType;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.model.codebook.LabelRole;
import org.pressmark.model.codebook.SlotDefinition;
import org.pressmark.model.codebook.SlotRole;

/** Type systems, our own and those of others, as codebooks. */
class CodebookFromTypeSystemTest {

	private static final String FOREIGN = Descriptors.typeSystem(
			Descriptors.type("de.lab.Base", "uima.tcas.Annotation",
					Descriptors.feature("remark", "uima.cas.String", "")
							+ Descriptors.feature("sure", "uima.cas.Float", "")),
			Descriptors.type("de.lab.Quote", "de.lab.Base",
					Descriptors.feature("form", "de.lab.Form", "")
							+ Descriptors.feature("nested", "uima.cas.Boolean", "")
							+ Descriptors.feature("level", "uima.cas.Short", "")
							+ Descriptors.feature("cue", "de.lab.Cue", "")
							+ Descriptors.feature("source", "uima.cas.FSArray", "de.lab.Source")
							+ Descriptors.feature("links", "uima.cas.FSArray", "de.lab.CueLink")
							+ Descriptors.feature("anything", "uima.cas.FSList", "")
							+ Descriptors.feature("forms", "uima.cas.StringArray", "de.lab.Form")
							+ Descriptors.feature("keys", "uima.cas.StringList", "")
							+ Descriptors.feature("entity", "de.lab.Entity", "")),
			Descriptors.type("de.lab.Cue", "de.lab.Base", ""), Descriptors.type("de.lab.deep.Cue", "de.lab.Cue", ""),
			Descriptors.type("de.lab.Source", "uima.tcas.Annotation", ""),
			Descriptors.type("de.lab.Entity", "uima.cas.TOP", Descriptors.feature("uri", "uima.cas.String", "")),
			Descriptors.type("de.lab.CueLink", "uima.cas.TOP",
					Descriptors.feature("role", "uima.cas.String", "")
							+ Descriptors.feature("target", "de.lab.Cue", "")),
			Descriptors.type("de.lab.Token", "uima.tcas.Annotation", ""),
			Descriptors.type("de.tudarmstadt.ukp.dkpro.core.api.syntax.type.Tag", "uima.tcas.Annotation", ""),
			Descriptors.values("de.lab.Form", "direct", "indirect"));

	@TempDir
	Path folder = Path.of("");

	private CodebookFromTypeSystem foreign = new CodebookFromTypeSystem(Codebooks.codebook(), List.of());

	@BeforeEach
	void readForeign() throws IOException {
		foreign = CodebookFromTypeSystem.of(load(FOREIGN), "lab");
	}

	@Test
	void ourOwnComesBackWhole() throws IOException {
		for (long seed = 200; seed < 215; seed++) {
			Codebook codebook = new RandomLayers(seed).codebook();
			Path file = Files.write(folder.resolve("own.xml"), CodebookTypeSystem.of(codebook).toXml());
			CodebookFromTypeSystem read = CodebookFromTypeSystem.of(ForeignTypeSystem.load(List.of(file)), "other");
			assertEquals(codebook, read.codebook(), "seed " + seed);
			assertEquals(List.of(), read.leftOut());
		}
	}

	@Test
	void annotationTypesBecomeLabelsAndKeepTheirType() {
		assertEquals(List.of("Base de.lab.Base", "Quote de.lab.Quote", "lab.Cue de.lab.Cue", "deep.Cue de.lab.deep.Cue",
				"Source de.lab.Source"),
				labels().map(label -> label.name() + " " + label.uimaType().orElseThrow()).toList());
		assertEquals(LabelRole.CONTENT, label("Quote").role());
		assertEquals(LabelRole.SOURCE, label("Source").role());
		assertEquals("lab", foreign.codebook().name());
	}

	@Test
	void primitivesBecomeAttributesInheritedOnesToo() {
		assertEquals("remark:TEXT sure:DECIMAL form:CHOICE nested:FLAG level:INTEGER forms:CHOICES keys:TEXT",
				label("Quote").attributes().stream().map(each -> each.name() + ":" + each.type())
						.collect(Collectors.joining(" ")));
		assertEquals("remark:TEXT sure:DECIMAL", label("deep.Cue").attributes().stream()
				.map(each -> each.name() + ":" + each.type()).collect(Collectors.joining(" ")));
	}

	@Test
	void allowedValuesAndDescriptionsAreKept() {
		AttributeDefinition form = label("Quote").attribute("form").orElseThrow();
		assertEquals(
				List.of(new AllowedValue("direct", "means direct"), new AllowedValue("indirect", "means indirect")),
				form.values());
		assertEquals("About form.", form.description());
		assertEquals("About de.lab.Quote.", label("Quote").guideline().text());
		assertEquals(AttributeType.CHOICES, label("Quote").attribute("forms").orElseThrow().type());
	}

	@Test
	void referencesBecomeSlots() {
		LabelDefinition quote = label("Quote");
		assertEquals(new SlotDefinition("cue", SlotRole.CUE, List.of("lab.Cue", "deep.Cue"), 0, 1, "About cue."),
				quote.slot("cue").orElseThrow());
		assertEquals(new SlotDefinition("source", SlotRole.SOURCE, List.of("Source"), 0, SlotDefinition.UNBOUNDED,
				"About source."), quote.slot("source").orElseThrow());
		assertEquals(List.of("lab.Cue", "deep.Cue"), quote.slot("links").orElseThrow().targets(),
				"through the link type");
		assertEquals(List.of(), quote.slot("anything").orElseThrow().targets());
	}

	@Test
	void whatMakesNoLabelIsNamed() {
		assertEquals(Optional.of("made by tools, not by annotators"), reason("de.lab.Token"));
		assertEquals(Optional.of("made by tools, not by annotators"),
				reason("de.tudarmstadt.ukp.dkpro.core.api.syntax.type.Tag"));
		assertEquals(Optional.of("not a span of text"), reason("de.lab.Entity"));
		assertEquals(Optional.of("a set of allowed values"), reason("de.lab.Form"));
		assertEquals(Optional.of("refers to de.lab.Entity, which makes no label"), reason("de.lab.Quote:entity"));
	}

	@Test
	void looksAndKeysDiffer() {
		assertEquals(5, labels().map(LabelDefinition::style).distinct().count());
		assertEquals(List.of("b", "q", "l", "d", "s"), labels().map(LabelDefinition::shortcut).toList());
	}

	@Test
	void theCodebookDefinesATypeSystemAgain() throws IOException {
		CodebookTypeSystem types = CodebookTypeSystem.of(foreign.codebook());
		Path file = Files.write(folder.resolve("again.xml"), types.toXml());
		assertEquals(foreign.codebook(),
				CodebookFromTypeSystem.of(ForeignTypeSystem.load(List.of(file)), "again").codebook());
		assertEquals(Optional.of("de.lab.deep.Cue"), types.typeName("deep.Cue"));
	}

	@Test
	void aTypeSystemWithoutAnnotationsIsRefused() throws IOException {
		ForeignTypeSystem types = load(Descriptors.typeSystem(Descriptors.type("de.lab.Entity", "uima.cas.TOP", "")));
		assertThrows(UimaFormatException.class, () -> CodebookFromTypeSystem.of(types, "lab"));
	}

	@Test
	void ofRedewiedergabe() throws IOException {
		Path types = SharedData.folder("rwk/typesystems");
		for (String each : List.of("main/rwTypesystem.xml", "additional/rwTypesystem.xml")) {
			foreign = CodebookFromTypeSystem.of(ForeignTypeSystem.load(List.of(types.resolve(each))), "rwk");
			assertEquals(List.of("Frame", "Stwr", "Speaker", "IntExpression", "Text"),
					labels().map(LabelDefinition::name).toList());
			assertEquals(List.of("Medium", "RType", "Level", "NonFact", "Prag", "Border", "Metaph", "Stwr", "StwrID"),
					label("Stwr").attributes().stream().map(AttributeDefinition::name).toList());
			assertTrue(CodebookTypeSystem.of(foreign.codebook()).toXml().length > 0);
		}
	}

	@Test
	void ofWebAnno() throws IOException {
		Path types = SharedData.folder("webanno-tsv3/sampleSlotAnnotation1");
		foreign = CodebookFromTypeSystem.of(ForeignTypeSystem.load(List.of(types)), "webanno");
		assertEquals(Optional.of("webanno.custom.SimpleSpan"), label("SimpleSpan").uimaType());
		assertEquals(List.of("SemanticArgument"), label("SemanticPredicate").slot("arguments").orElseThrow().targets());
		assertEquals(1, label("CoreferenceLink").slot("next").orElseThrow().max());
		List<String> keys = labels().map(LabelDefinition::shortcut).filter(key -> !key.isEmpty()).toList();
		assertEquals(keys.size(), keys.stream().distinct().count());
		assertTrue(CodebookTypeSystem.of(foreign.codebook()).toXml().length > 0);
	}

	private ForeignTypeSystem load(String xml) throws IOException {
		return ForeignTypeSystem.load(List.of(Files.writeString(folder.resolve("types.xml"), xml)));
	}

	private Stream<LabelDefinition> labels() {
		return foreign.codebook().labels().stream();
	}

	private LabelDefinition label(String name) {
		return foreign.codebook().label(name).orElseThrow();
	}

	private Optional<String> reason(String name) {
		return foreign.leftOut().stream().filter(left -> left.name().equals(name))
				.map(CodebookFromTypeSystem.LeftOut::reason).findFirst();
	}
}
