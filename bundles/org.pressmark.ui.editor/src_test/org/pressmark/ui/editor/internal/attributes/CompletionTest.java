package org.pressmark.ui.editor.internal.attributes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.fieldassist.IContentProposal;
import org.junit.jupiter.api.Test;
import org.pressmark.model.codebook.AllowedValue;

/** The values that contain what was typed are offered, and no others. */
final class CompletionTest {

	private static final List<AllowedValue> VALUES = List.of(new AllowedValue("local politics", "Councils"),
			new AllowedValue("Politics abroad", ""), new AllowedValue("sport", ""));

	@Test
	void whatBeginsWithItComesFirst() {
		assertEquals(List.of("Politics abroad", "local politics"), offered("polit"));
	}

	@Test
	void everythingIsOfferedBeforeSomethingIsTypedAndNothingThatDoesNotFit() {
		assertEquals(List.of("local politics", "Politics abroad", "sport"), offered(" "));
		assertEquals(List.of(), offered("weather"));
	}

	@Test
	void theMeaningIsShownWhereThereIsOne() {
		IContentProposal[] both = Completion.matching(VALUES, "politics");
		assertNull(both[0].getDescription());
		assertEquals("Councils", both[1].getDescription());
	}

	private static List<String> offered(String typed) {
		return Arrays.stream(Completion.matching(VALUES, typed)).map(IContentProposal::getContent).toList();
	}
}
