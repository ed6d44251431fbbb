package org.pressmark.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.codebook.Guideline;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.model.codebook.LabelRole;
import org.pressmark.model.codebook.LabelStyle;
import org.pressmark.model.codebook.MarkShape;
import org.pressmark.model.codebook.SlotDefinition;
import org.pressmark.model.codebook.SlotRole;

/** Two quotes of one source, and a claim that stands in the first of them. */
final class MarkObjectTest {

	private static final Provenance BY = new Provenance("ada", Instant.EPOCH, 1);
	private static final Mark CUE = mark("cue", "Cue", 20);
	private static final Mark SOURCE = mark("source", "Source", 30);
	private static final Mark FIRST = mark("first", "Quote", 0).withSlot("cue", List.of(CUE.id())).withSlot("source",
			List.of(SOURCE.id()));
	private static final Mark SECOND = mark("second", "Quote", 40).withSlot("source",
			List.of(SOURCE.id(), new MarkId("gone")));
	private static final Mark CLAIM = mark("claim", "Claim", 2).withSlot("quote", List.of(FIRST.id()))
			.withSlot("source", List.of(SOURCE.id()));
	private static final Mark ALONE = mark("alone", "Source", 60);
	private static final Layer LAYER = Layer.of(new ArticleId("a"), "ada", LayerState.IN_PROGRESS,
			List.of(SECOND, CUE, SOURCE, FIRST, CLAIM, ALONE));

	@Test
	void anObjectIsItsOwnerAndWhatFillsItsSlotsInTheirOrder() {
		assertEquals(List.of(FIRST, CUE, SOURCE), MarkObject.of(FIRST, LAYER).marks().toList());
	}

	@Test
	void aLinkToAMarkThatIsGoneIsLeftOut() {
		assertEquals(List.of(SOURCE), MarkObject.of(SECOND, LAYER).parts());
	}

	@Test
	void aSharedPartBelongsToSeveralObjects() {
		assertEquals(List.of(FIRST, CLAIM, SECOND), owners(SOURCE));
		assertEquals(List.of(FIRST, CLAIM), owners(FIRST));
		assertEquals(List.of(FIRST), owners(CUE));
		assertEquals(List.of(), owners(ALONE));
	}

	@Test
	void onlyPartsOfNothingElseGoWithTheirOwners() {
		assertEquals(List.of(CUE), MarkObject.ownParts(List.of(FIRST), LAYER, codebook()));
		assertEquals(List.of(), MarkObject.ownParts(List.of(SECOND), LAYER, codebook()));
		assertEquals(List.of(CUE, SOURCE), MarkObject.ownParts(List.of(FIRST, SECOND, CLAIM), LAYER, codebook()));
	}

	@Test
	void aQuoteDoesNotGoWithTheClaimThatStandsInIt() {
		assertEquals(List.of(), MarkObject.ownParts(List.of(CLAIM), LAYER, codebook()));
	}

	@Test
	void whatIsDeletedAlreadyIsNoPart() {
		assertEquals(List.of(), MarkObject.ownParts(List.of(FIRST, CUE), LAYER, codebook()));
	}

	private static List<Mark> owners(Mark mark) {
		return MarkObject.around(mark, LAYER).stream().map(MarkObject::owner).toList();
	}

	private static Mark mark(String id, String label, int begin) {
		return Mark.of(label, begin, begin + 9, BY).withId(new MarkId(id));
	}

	private static Codebook codebook() {
		SlotDefinition any = new SlotDefinition("source", SlotRole.SOURCE, List.of("Source"), 0, 9, "");
		return new Codebook("c", 1, "", "",
				List.of(label("Quote", LabelRole.CONTENT, List.of(any)), label("Claim", LabelRole.CLAIM, List.of(any)),
						label("Cue", LabelRole.CUE, List.of()), label("Source", LabelRole.SOURCE, List.of())),
				Set.of(), List.of());
	}

	private static LabelDefinition label(String name, LabelRole role, List<SlotDefinition> slots) {
		return new LabelDefinition(name, List.of(), role, "", new LabelStyle("#000000", "#ffffff", MarkShape.BOX),
				new Guideline("", List.of()), List.of(), slots, Optional.empty());
	}
}
