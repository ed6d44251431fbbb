package org.pressmark.exchange.brat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.pressmark.exchange.SharedData;
import org.pressmark.model.codebook.AllowedValue;
import org.pressmark.model.codebook.AttributeDefinition;
import org.pressmark.model.codebook.AttributeType;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.model.codebook.LabelRole;
import org.pressmark.model.codebook.SlotDefinition;
import org.pressmark.model.codebook.SlotRole;

final class BratCodebookTest {

	private static final String CONF = """
			# for this test
			[entities]
			!Actor
			    Person
			    Group
			        Party
			Cue
			[relations]
			Member   Arg1:Person, Arg2:Group, <REL-TYPE>:symmetric
			<OVERLAP> Arg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:nest-outside
			[events]
			<WHO>=Person|Group
			Quote  Source*:<WHO>, Cue?:Cue, Witness{2}:Person, Judge{1-3}:Person, About+:<EVENT>
			[attributes]
			Sure  Arg:<EVENT>
			Kind  Arg:Actor, Value:named|unnamed
			""";

	@Test
	void aByteOrderMarkInFrontChangesNothing() {
		String marked = "\ufeff" + CONF.substring(CONF.indexOf('['));
		assertTrue(BratCodebook.isAnnotationConf(marked));
		assertEquals(BratCodebook.read("mine", CONF), BratCodebook.read("mine", marked));
	}

	@Test
	void turnsTypesIntoLabelsAndArgumentsIntoSlots() {
		Codebook codebook = BratCodebook.read("mine", CONF);
		assertEquals(List.of("Person", "Group", "Party", "Cue", "Quote"),
				codebook.labels().stream().map(LabelDefinition::name).toList());
		LabelDefinition quote = codebook.label("Quote").orElseThrow();
		assertEquals(LabelRole.CONTENT, quote.role());
		assertEquals(List.of(
				new SlotDefinition("Source", SlotRole.SOURCE, List.of("Person", "Group", "Party"), 0,
						SlotDefinition.UNBOUNDED, ""),
				new SlotDefinition("Cue", SlotRole.CUE, List.of("Cue"), 0, 1, ""),
				new SlotDefinition("Witness", SlotRole.OTHER, List.of("Person"), 2, 2, ""),
				new SlotDefinition("Judge", SlotRole.OTHER, List.of("Person"), 1, 3, ""),
				new SlotDefinition("About", SlotRole.OTHER, List.of("Quote"), 1, SlotDefinition.UNBOUNDED, "")),
				quote.slots());
		assertEquals(List.of(new SlotDefinition("Member", SlotRole.OTHER, List.of("Group", "Party"), 0,
				SlotDefinition.UNBOUNDED, "")), codebook.label("Person").orElseThrow().slots());
	}

	@Test
	void turnsAttributesIntoFlagsAndChoices() {
		Codebook codebook = BratCodebook.read("mine", CONF);
		AttributeDefinition sure = codebook.label("Quote").orElseThrow().attributes().getFirst();
		assertEquals(AttributeType.FLAG, sure.type());
		AttributeDefinition kind = codebook.label("Party").orElseThrow().attribute("Kind").orElseThrow();
		assertEquals(List.of("named", "unnamed"), kind.values().stream().map(AllowedValue::value).toList());
		assertTrue(codebook.label("Cue").orElseThrow().attributes().isEmpty(), "a cue is no actor");
	}

	@Test
	void saysThatThereIsNothing() {
		assertFalse(BratCodebook.isAnnotationConf("entities"));
		assertThrows(IllegalArgumentException.class, () -> BratCodebook.read("mine", "[entities]\n"));
	}

	@Test
	void readsTheSettingsOfBratsTutorial() throws IOException {
		String conf = Files.readString(SharedData.require("brat-news/annotation.conf"));
		assertTrue(BratCodebook.isAnnotationConf(conf));
		Codebook codebook = BratCodebook.read("news", conf);
		assertEquals(List.of("Person", "Organization", "GPE", "Money", "Be-born", "Marry", "Divorce", "Die",
				"Transfer-ownership", "Transfer-money", "Start-org", "Merge-org", "End-org", "Report"),
				codebook.labels().stream().map(LabelDefinition::name).toList());
		assertEquals(List.of("Located", "Family", "Employment", "Ownership", "Alias"),
				codebook.label("Person").orElseThrow().slots().stream().map(SlotDefinition::name).toList());
		assertEquals(10, codebook.label("Report").orElseThrow().slot("Event-Arg").orElseThrow().targets().size());
		assertEquals(List.of("Negation", "Confidence"),
				codebook.label("Report").orElseThrow().attributes().stream().map(AttributeDefinition::name).toList());
		assertEquals(List.of("Individual", "Mention"),
				codebook.label("Money").orElseThrow().attributes().stream().map(AttributeDefinition::name).toList());
	}
}
