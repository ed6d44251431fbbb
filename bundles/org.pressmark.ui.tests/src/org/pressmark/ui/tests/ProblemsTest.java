package org.pressmark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pressmark.model.AttributeValue;
import org.pressmark.model.LayerState;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.model.edit.Change;
import org.pressmark.model.edit.LayerEdit;
import org.pressmark.model.lint.Finding;
import org.pressmark.model.validation.Severity;
import org.pressmark.ui.editor.internal.ProblemCheck;
import org.pressmark.ui.editor.internal.ProblemSigns;
import org.pressmark.ui.editor.internal.attributes.AttributeForm;
import org.pressmark.ui.editor.session.AnnotationSession;
import org.pressmark.ui.editor.session.Arming;
import org.pressmark.ui.editor.session.LayerProblems;
import org.pressmark.ui.icons.Icon;
import org.pressmark.ui.widgets.WidgetId;

/** What is wrong with marks is found beside the editing, follows it, and does not shout at who is still at it. */
final class ProblemsTest {

	private static final int PATIENCE_SECONDS = 20;
	/** Milliseconds: longer than a check takes, shorter than what is waited for after the first painting. */
	private static final int UNPAINTED = 300;
	/** The quotes of the sample: none says yet how it quotes, which the codebook wants to know. */
	private static final List<MarkId> QUOTES = Stream.of("m3", "m5", "m6", "m10", "m15").map(MarkId::new).toList();

	private BareEditor editor;

	@BeforeEach
	void open() {
		editor = BareEditor.open(BareEditor.display(), SampleArticle.create(), SampleArticle.layer());
		new ProblemCheck(session(), editor.page().text());
	}

	@AfterEach
	void close() {
		editor.close();
	}

	@Test
	void nothingIsCheckedBeforeTheTextIsPainted() {
		boolean[] waited = {false};
		BareEditor.display().timerExec(UNPAINTED, () -> waited[0] = true);
		await("some time to pass", () -> waited[0]);
		assertFalse(problems().isKnown());
		check();
		assertEquals(inTextOrder(QUOTES), marks());
		assertEquals(Set.of("Attribute quoteType has no value"),
				Set.copyOf(wrong().stream().map(Finding::message).toList()));
	}

	@Test
	void anEditTakesAProblemAwayAndUndoBringsItBack() {
		check();
		MarkId first = QUOTES.getFirst();
		setType(first);
		await("the problem of the quote to go", () -> isSound(first));
		assertEquals(QUOTES.size() - 1, wrong().size());
		session().undo();
		await("the problem to come back", () -> !isSound(first));
		assertEquals(QUOTES.size(), wrong().size());
	}

	@Test
	void ofEditsInARowOnlyTheLastIsChecked() {
		check();
		int[] told = {0};
		problems().addListener(() -> told[0]++);
		QUOTES.forEach(this::setType);
		await("no problem to be left", () -> wrong().isEmpty());
		assertEquals(1, told[0]);
	}

	@Test
	void whatAMarkLacksIsNotHeldAgainstItWhileItIsBeingMade() {
		check();
		MarkId made = tagQuote("They");
		await("the new quote to be checked", () -> !problems().of(made).isEmpty());
		assertEquals(List.of(), problems().shownOf(made));
		assertEquals(QUOTES.size(), wrong().size());
		session().selection().change(List.of(), Arming.NONE, false);
		await("the quote that was left to be held to the codebook",
				() -> wrong().size() == QUOTES.size() + 1);
	}

	@Test
	void aMarkStaysInTheMakingWhileItsPartsAreTagged() {
		check();
		MarkId made = tagQuote("They");
		await("the new quote to be checked", () -> !problems().of(made).isEmpty());
		session().selection().change(List.of(new MarkId("m1")), Arming.of(made), false);
		assertEquals(List.of(), problems().shownOf(made));
	}

	@Test
	void aLayerThatIsDoneHasNoMarkInTheMaking() throws Exception {
		check();
		MarkId made = tagQuote("They");
		await("the new quote to be checked", () -> !problems().of(made).isEmpty());
		editor.document().apply(
				new LayerEdit("Done", List.of(new Change.OfState(LayerState.IN_PROGRESS, LayerState.DONE))));
		await("the quote to be held to the codebook", () -> !problems().shownOf(made).isEmpty());
	}

	@Test
	void theNextProblemIsReachedFromTheSelectedMarkAndAfterTheLastTheFirst() {
		check();
		List<MarkId> order = inTextOrder(QUOTES);
		editor.page().navigation().jumpTo(mark(order.getFirst()));
		for (int i = 1; i <= order.size(); i++) {
			editor.page().navigation().stepToProblem(true);
			assertEquals(Optional.of(order.get(i % order.size())), session().selection().first());
		}
		editor.page().navigation().stepToProblem(false);
		assertEquals(Optional.of(order.getLast()), session().selection().first());
	}

	@Test
	void theNextProblemIsReachedFromTheCaretWhereNothingIsSelected() {
		check();
		editor.page().moveTo(mark(new MarkId("m6")).begin() + 1);
		editor.page().navigation().stepToProblem(true);
		assertEquals(Optional.of(new MarkId("m10")), session().selection().first());
		session().selection().select(List.of(), false);
		editor.page().moveTo(mark(new MarkId("m6")).begin() + 1);
		editor.page().navigation().stepToProblem(false);
		assertEquals(Optional.of(new MarkId("m6")), session().selection().first());
	}

	@Test
	void whoLooksForProblemsIsToldWhenThereAreNone() {
		check();
		QUOTES.forEach(this::setType);
		await("no problem to be left", () -> wrong().isEmpty());
		session().selection().select(List.of(), false);
		editor.page().navigation().stepToProblem(true);
		assertFalse(session().selection().ids().isEmpty(), "where nothing is wrong, notes are reached");
		editor.page().fixes().dismiss(problems().shown());
		await("the notes to go", () -> problems().shown().isEmpty());
		session().selection().select(List.of(), false);
		editor.page().navigation().stepToProblem(true);
		assertTrue(editor.told().getLast().getMessage().startsWith("No problem"), () -> editor.told().toString());
		assertEquals(Set.of(), session().selection().ids());
		editor.page().fixes().restore();
		await("the notes to come back", () -> !problems().shown().isEmpty());
	}

	@Test
	void theAttributesSayWhatIsWrongAndWhatToDo() {
		check();
		Shell shell = new Shell(BareEditor.display());
		try {
			MarkId first = QUOTES.getFirst();
			session().selection().select(List.of(first), false);
			AttributeForm form = new AttributeForm(shell, editor.page(), session().selected());
			StyledText said = problemIn(shell).orElseThrow();
			assertEquals("Attribute quoteType has no value. Choose a value in the Attributes view.", said.getText());
			assertSame(Icon.WARNING.image(), signBefore(said).getImage());
			setType(first);
			await("the problem of the quote to go", () -> isSound(first));
			assertTrue(form.show(session().selected()), "the form has less to show");
			assertEquals(Optional.empty(), problemIn(shell));
		} finally {
			shell.dispose();
		}
	}

	@Test
	void theAttributesOfAMarkInTheMakingSayWhatIsMissingWithoutASign() {
		check();
		MarkId made = tagQuote("They");
		await("the new quote to be checked", () -> !problems().of(made).isEmpty());
		Shell shell = new Shell(BareEditor.display());
		try {
			AttributeForm form = new AttributeForm(shell, editor.page(), session().selected());
			assertNull(signBefore(problemIn(shell).orElseThrow()).getImage());
			problems().finishAll();
			assertTrue(form.show(session().selected()));
			assertSame(Icon.WARNING.image(), signBefore(problemIn(shell).orElseThrow()).getImage());
		} finally {
			shell.dispose();
		}
	}

	@Test
	void anErrorHasAnotherSignThanAWarning() throws Exception {
		check();
		Mark cue = mark(new MarkId("m1"));
		Mark broken = cue.withAttribute("polarity", Optional.of(AttributeValue.of("loud")));
		editor.document().apply(new LayerEdit("Break", List.of(Change.replace(cue, broken))));
		await("the error to be found", () -> !problems().of(cue.id()).isEmpty());
		assertSame(Icon.ERROR.image(), ProblemSigns.image(problems().shownOf(cue.id())));
		assertSame(Icon.WARNING.image(), ProblemSigns.image(problems().shownOf(QUOTES.getFirst())));
		assertEquals("1 error and 5 warnings", ProblemSigns.count(wrong()));
	}

	private static Optional<StyledText> problemIn(Composite parent) {
		return Stream.of(parent.getChildren()).filter(Composite.class::isInstance)
				.flatMap(row -> Stream.of(((Composite) row).getChildren()))
				.filter(child -> "attributes.problem".equals(child.getData(WidgetId.KEY))).map(StyledText.class::cast)
				.findFirst();
	}

	private boolean isSound(MarkId mark) {
		return problems().of(mark).stream().allMatch(problem -> problem.severity() == Severity.INFORMATION);
	}

	private static Label signBefore(Control text) {
		return (Label) text.getParent().getChildren()[0];
	}

	private MarkId tagQuote(String at) {
		LabelDefinition quote = session().codebook().label("Quote").orElseThrow();
		Set<MarkId> before = Set.copyOf(session().layer().marks().stream().map(Mark::id).toList());
		session().perform(session().planner().tag(session().layer(), SampleArticle.find(at, at), quote,
				session().selection()));
		return session().layer().marks().stream().map(Mark::id).filter(id -> !before.contains(id)).findFirst()
				.orElseThrow();
	}

	/** Takes the type that the quotation marks propose. */
	private void setType(MarkId quote) {
		List<MarkId> selected = List.copyOf(session().selection().ids());
		editor.page().fixes().apply(editor.page().fixes().proposal(mark(quote)).orElseThrow());
		session().selection().select(selected, false);
	}

	private void check() {
		editor.page().text().redraw();
		await("the marks to be checked", problems()::isKnown);
	}

	private void await(String what, BooleanSupplier condition) {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
		while (!condition.getAsBoolean()) {
			assertTrue(System.nanoTime() < end, () -> "waited in vain for " + what);
			if (!BareEditor.display().readAndDispatch()) {
				BareEditor.display().timerExec(50, () -> {});
				BareEditor.display().sleep();
			}
		}
	}

	private List<MarkId> marks() {
		return wrong().stream().flatMap(problem -> problem.mark().stream()).toList();
	}

	/** The sample has a few notes as well. */
	private List<Finding> wrong() {
		return problems().shown().stream().filter(problem -> problem.severity() != Severity.INFORMATION).toList();
	}

	private List<MarkId> inTextOrder(List<MarkId> ids) {
		return session().layer().inTextOrder().stream().map(Mark::id).filter(ids::contains).toList();
	}

	private Mark mark(MarkId id) {
		return session().layer().mark(id).orElseThrow();
	}

	private LayerProblems problems() {
		return session().problems();
	}

	private AnnotationSession session() {
		return editor.session();
	}
}
