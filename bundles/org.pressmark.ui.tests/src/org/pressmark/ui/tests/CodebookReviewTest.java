package org.pressmark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pressmark.model.ArticleId;
import org.pressmark.model.AttributeValue;
import org.pressmark.model.Layer;
import org.pressmark.model.LayerState;
import org.pressmark.model.Mark;
import org.pressmark.model.Provenance;
import org.pressmark.model.recoding.CodebookDraft;
import org.pressmark.model.recoding.Decision;
import org.pressmark.model.recoding.Effect;
import org.pressmark.model.recoding.Usage;
import org.pressmark.ui.corpus.internal.codebook.Review;
import org.pressmark.ui.corpus.internal.codebook.ReviewDialog;

/** Saving a codebook asks for each decision, and deletes nothing before the number has been confirmed. */
final class CodebookReviewTest {

	private static final Provenance ANA = new Provenance("ana", Instant.EPOCH, 1);

	private final List<Effect> listed = new ArrayList<>();
	private ReviewDialog dialog;

	@AfterEach
	void close() {
		if (dialog != null) {
			dialog.close();
		}
	}

	@Test
	void aRenamedLabelNeedsNoAnswer() {
		open(draft().renameLabel("Claim", "Assertion"));
		assertTrue(ok().isEnabled());
		List<String> rows = Stream.of(find("effects", Table.class).getItems()).map(row -> row.getText(0)).toList();
		assertTrue(rows.contains("\u2192 Claim becomes Assertion"), rows.toString());
		assertEquals("2", find("effects", Table.class).getItem(rows.indexOf("\u2192 Claim becomes Assertion"))
				.getText(1));
		assertFalse(find("confirm", Button.class).getVisible());
		assertEquals(List.of(new Decision.Relabel("Claim", "Assertion")), dialog.update().decisions());
	}

	@Test
	void aRemovedLabelIsDecidedAndItsNumberConfirmed() {
		open(draft().removeLabel("Claim"));
		assertFalse(ok().isEnabled());
		Combo answer = find("LABEL.Claim..", Combo.class);
		answer.select(answer.indexOf("Delete them"));
		answer.notifyListeners(SWT.Selection, new Event());
		Button confirm = find("confirm", Button.class);
		assertTrue(confirm.getVisible());
		assertTrue(confirm.getText().contains("2 marks"), confirm.getText());
		assertFalse(ok().isEnabled(), "it was not confirmed");
		confirm.setSelection(true);
		confirm.notifyListeners(SWT.Selection, new Event());
		assertTrue(ok().isEnabled());
		assertEquals(List.of(new Decision.DropLabel("Claim")), dialog.update().decisions());
	}

	@Test
	void anAnswerCanBeTakenBackAndAnother() {
		open(draft().removeLabel("Claim"));
		choose("LABEL.Claim..", "They become Source");
		assertTrue(ok().isEnabled() || find("ATTRIBUTE.Claim.claimType.", Combo.class).isVisible());
		choose("LABEL.Claim..", "\u2014 please decide \u2014");
		assertFalse(ok().isEnabled());
	}

	@Test
	void theMarksOfAnEffectAreListed() {
		open(draft().renameLabel("Claim", "Assertion"));
		Table effects = find("effects", Table.class);
		effects.select(0);
		effects.notifyListeners(SWT.Selection, new Event());
		find("list", Button.class).notifyListeners(SWT.Selection, new Event());
		assertEquals(List.of(new Effect(Effect.Kind.RELABELLED, "Claim", "", "Claim", "Assertion")), listed);
	}

	private static CodebookDraft draft() {
		return CodebookDraft.of(SampleCodebook.create());
	}

	private void choose(String id, String words) {
		Combo combo = find(id, Combo.class);
		combo.select(combo.indexOf(words));
		combo.notifyListeners(SWT.Selection, new Event());
	}

	private void open(CodebookDraft draft) {
		BareEditor.display();
		Usage usage = new Usage();
		usage.add(Layer.of(new ArticleId("a"), "ana", LayerState.DONE, List.of(Mark.of("Claim", 0, 4, ANA),
				Mark.of("Claim", 5, 9, ANA), Mark.of("Source", 10, 12, ANA)
						.withAttributes(Map.<String, AttributeValue>of()))));
		dialog = new ReviewDialog(null, new Review(draft, usage, 2), "ana",
				(shell, effect, update) -> listed.add(effect));
		dialog.setBlockOnOpen(false);
		dialog.open();
	}

	private Button ok() {
		return new WidgetTree(dialog.getShell()).all(Button.class)
				.filter(button -> Integer.valueOf(IDialogConstants.OK_ID).equals(button.getData())).findFirst()
				.orElseThrow();
	}

	private <C extends Control> C find(String id, Class<C> type) {
		return new WidgetTree(dialog.getShell()).find("org.pressmark.ui.corpus.codebook.review." + id, type);
	}
}
