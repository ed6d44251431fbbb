package org.pressmark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pressmark.model.ArticleId;
import org.pressmark.model.assignment.ArticleOrder;
import org.pressmark.model.assignment.Assignment;
import org.pressmark.model.assignment.Blind;
import org.pressmark.model.assignment.RepeatPlan;
import org.pressmark.ui.corpus.internal.assign.AssignDialog;
import org.pressmark.ui.corpus.internal.assign.AssignForm;

/** The fields in which the project lead assigns articles. */
final class AssignFormTest {

	private static final ArticleId FERRY = new ArticleId("ferry");
	private static final ArticleId TRAM = new ArticleId("tram");
	private static final ArticleId SALT = new ArticleId("salt");

	private Shell shell;
	private AssignForm form;

	@BeforeEach
	void open() {
		shell = new Shell(BareEditor.display());
		form = new AssignForm(shell, List.of("ana"),
				List.of(new AssignForm.Choice("All", List.of(FERRY, TRAM)),
						new AssignForm.Choice("Selected", List.of(TRAM))),
				() -> {});
		find("annotator", Combo.class).setText("ana");
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	private <T> T find(String id, Class<T> type) {
		return type.cast(all(shell).filter(child -> ("assign." + id).equals(child.getData("org.pressmark.id")))
				.findFirst().orElseThrow());
	}

	private static Stream<Control> all(Composite parent) {
		return Stream.of(parent.getChildren())
				.flatMap(child -> child instanceof Composite inner
						? Stream.concat(Stream.of(child), all(inner))
						: Stream.of(child));
	}

	@Test
	void proposesWhatIsSelectedInTheOrderGivenAndNothingHidden() {
		assertEquals(Optional.empty(), form.problem());
		Assignment made = form.assignment("lena");
		assertEquals("ana", made.annotator());
		assertEquals("lena", made.by());
		assertEquals(List.of(TRAM), made.articles());
		assertEquals(ArticleOrder.GIVEN, made.order());
		assertEquals(Set.of(), made.blind());
		assertEquals(Optional.empty(), made.repeat());
		assertEquals(OptionalInt.empty(), made.goalPerDay());
	}

	@Test
	void whatIsAssignedNowIsShownAndStaysIfNothingIsChanged() {
		for (boolean percent : new boolean[]{true, false}) {
			Assignment now = new Assignment("ana", "lena", Instant.EPOCH, List.of(SALT, FERRY), ArticleOrder.RANDOM, 7,
					EnumSet.of(Blind.OTHERS), Optional.of(new RepeatPlan(12, percent, 9, 7)),
					Optional.of(LocalDate.of(2026, 12, 24)), OptionalInt.of(8));
			form.show(Optional.of(now));
			assertEquals(now, form.assignment("lena"));
		}
		form.show(Optional.empty());
		assertEquals(2, find("articles", Combo.class).getItemCount(), "what was assigned to somebody else is gone");
	}

	@Test
	void saysWhatHasToBeCorrected() {
		Text deadline = find("deadline", Text.class);
		deadline.setText("24.12.2026");
		String problem = form.problem().orElseThrow();
		assertTrue(problem.contains("24.12.2026") && problem.contains("2026-12-24"), problem);
		deadline.setText(" 2026-12-24 ");
		assertEquals(Optional.empty(), form.problem());
		find("amount", Spinner.class).setSelection(101);
		assertTrue(form.problem().orElseThrow().contains("101"));
		find("unit", Combo.class).select(1);
		assertEquals(Optional.empty(), form.problem(), "101 articles may be coded twice, if there are so many");
	}

	@Test
	void theDialogSaysWhatIsMissingAndAssignsNothingUntilItIsThere() {
		AssignDialog dialog = new AssignDialog(null, List.of("ana"),
				List.of(new AssignForm.Choice("All", List.of(new ArticleId("a")))), name -> Optional.empty(), "lena");
		dialog.setBlockOnOpen(false);
		dialog.open();
		try {
			WidgetTree tree = new WidgetTree(dialog.getShell());
			Button assign = tree.all(Button.class)
					.filter(button -> Integer.valueOf(IDialogConstants.OK_ID).equals(button.getData())).findFirst()
					.orElseThrow();
			assertFalse(assign.isEnabled());
			assertTrue(says(tree, "who gets the articles"));
			Combo annotator = tree.find("assign.annotator", Combo.class);
			annotator.setText("ana");
			assertTrue(assign.isEnabled());
			annotator.setText("");
			assertFalse(assign.isEnabled());
			assertTrue(says(tree, "who gets the articles"));
		} finally {
			dialog.close();
		}
	}

	private static boolean says(WidgetTree tree, String words) {
		return tree.all(Text.class).anyMatch(text -> text.getText().contains(words))
				|| tree.all(Label.class).anyMatch(label -> label.getText().contains(words));
	}
}
