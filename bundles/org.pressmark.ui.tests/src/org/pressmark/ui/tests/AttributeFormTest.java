package org.pressmark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pressmark.model.AttributeValue;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.ui.editor.internal.attributes.AttributeForm;
import org.pressmark.ui.editor.session.AnnotationSession;

/** One form for mark after mark: it keeps its widgets, and never gives a mark what was entered for another. */
final class AttributeFormTest {

	private static final MarkId SAID = new MarkId("m1");
	private static final MarkId CALLED = new MarkId("m8");
	private static final MarkId QUOTE = new MarkId("m3");
	private static final MarkId OTHER_QUOTE = new MarkId("m5");

	/** Milliseconds: twice as long as a pause in typing. */
	private static final int PAUSE = 800;

	private BareEditor editor;
	private Shell shell;

	@BeforeEach
	void open() {
		editor = BareEditor.open(BareEditor.display(), SampleArticle.create(), SampleArticle.layer());
		shell = new Shell(BareEditor.display());
	}

	@AfterEach
	void close() {
		shell.dispose();
		editor.close();
	}

	@Test
	void marksOfOneLabelNeedTheSameWidgets() {
		assertEquals(shapeOf(SAID), shapeOf(CALLED));
		assertNotEquals(shapeOf(SAID), shapeOf(new MarkId("m2")));
	}

	@Test
	void aChosenValueStaysInSightWhenTheDigitsComeAndGo() {
		try (BareEditor other = BareEditor.open(BareEditor.display(), SampleArticle.create(), SampleArticle.layer(),
				SampleCodebook.choosing("Cue", "verb", 9))) {
			AnnotationSession coded = other.session();
			Mark said = coded.layer().mark(SAID).orElseThrow();
			coded.perform(coded.planner().setAttribute(List.of(said), "verb",
					Optional.of(AttributeValue.of("value 3"))));
			List<Mark> marks = List.of(coded.layer().mark(SAID).orElseThrow());
			new AttributeForm(shell, other.page(), marks);
			Combo verb = new WidgetTree(shell).find("attribute.verb", Combo.class);
			assertEquals("3\u2009·\u2009value 3", verb.getText());
			assertEquals(3, verb.getSelectionIndex());
		}
	}

	@Test
	void aScreenReaderHearsWhatEachFieldIsFor() {
		session().perform(session().planner().setAttribute(List.of(mark(QUOTE)), "quoteType",
				Optional.of(AttributeValue.of("direct"))));
		show(QUOTE);
		WidgetTree form = new WidgetTree(shell);
		assertEquals("quoteType. A value is needed.", heard(form, "attribute.quoteType"));
		assertEquals("topic", heard(form, "attribute.topic"));
		assertEquals("tone", heard(form, "attribute.tone"));
		assertEquals("altered: yes", heard(form, "attribute.altered"));
		assertEquals("Note", heard(form, "attributes.note"));
		List<String> links = form.all(Link.class).map(link -> new Heard(link).name()).toList();
		assertEquals(List.of("cue: Cue “said”", "source: Source “Mayor Orla Finch”"), links.subList(0, 2));
		List<String> signs = form.all(Button.class).filter(button -> button.getText().equals("×"))
				.map(button -> new Heard(button).name()).toList();
		assertEquals(List.of("Remove this link: said", "Remove this link: Mayor Orla Finch"), signs);
	}

	private static String heard(WidgetTree form, String id) {
		return new Heard(form.find(id, Control.class)).name();
	}

	@Test
	void anotherMarkIsShownByTheSameField() {
		Mark called = mark(CALLED);
		assertTrue(session().perform(session().planner().setAttribute(List.of(called), "lemma",
				Optional.of(AttributeValue.of("call")))).isOK());
		AttributeForm form = show(SAID);
		Text lemma = lemma();
		assertEquals("", lemma.getText());
		select(CALLED);
		form.show(session().selected());
		assertEquals("call", lemma().getText());
		assertTrue(lemma == lemma() && !lemma.isDisposed());
		assertEquals("called", only(CLabel.class).getText());
	}

	@Test
	void whatWasTypedForAMarkIsNotGivenToTheNext() {
		AttributeForm form = show(SAID);
		lemma().setText("say");
		select(CALLED);
		form.commit();
		assertEquals(Set.of(CALLED), session().selection().ids());
		form.show(session().selected());
		assertEquals(Optional.of(AttributeValue.of("say")), mark(SAID).attribute("lemma"));
		assertEquals(Optional.empty(), mark(CALLED).attribute("lemma"));
		assertEquals("", lemma().getText());
	}

	@Test
	void whatIsBeingTypedStaysWhenTheSameMarkIsShownAgain() {
		AttributeForm form = show(SAID);
		lemma().setText("sa");
		form.show(session().selected());
		assertEquals("sa", lemma().getText());
	}

	@Test
	void onlyTheLinksOfTheNextMarkAreShown() {
		AttributeForm form = show(SAID);
		assertEquals(1, new WidgetTree(shell).all(Link.class).count());
		select(CALLED);
		assertTrue(form.show(session().selected()));
		assertEquals(0, new WidgetTree(shell).all(Link.class).count());
		assertFalse(form.show(session().selected()));
	}

	@Test
	void whatIsNoNumberStaysWithAMessageUntilItIsCorrected() {
		AttributeForm form = show(QUOTE);
		for (String wrong : List.of("twelve", "3.5", "12 words")) {
			field("attribute.words", Text.class).setText(wrong);
			form.commit();
			assertTrue(message("words").contains(wrong), message("words"));
			form.show(session().selected());
			assertEquals(wrong, field("attribute.words", Text.class).getText());
			assertEquals(Optional.empty(), mark(QUOTE).attribute("words"));
		}
		field("attribute.words", Text.class).setText("12");
		form.commit();
		assertEquals("", message("words"));
		assertEquals(Optional.of(new AttributeValue.Whole(12)), mark(QUOTE).attribute("words"));
	}

	@Test
	void escapeBringsBackWhatWasThere() {
		AttributeForm form = show(QUOTE);
		Text weight = field("attribute.weight", Text.class);
		weight.setText("0.5");
		form.commit();
		for (String wrong : List.of("0,7", "NaN", "0x1p3", "1d", "1e999")) {
			weight.setText(wrong);
			form.commit();
			assertTrue(message("weight").contains(wrong), wrong);
		}
		Event escape = new Event();
		escape.keyCode = SWT.ESC;
		weight.notifyListeners(SWT.KeyDown, escape);
		assertEquals("0.5", weight.getText());
		assertEquals("", message("weight"));
		assertEquals(Optional.of(new AttributeValue.Decimal(0.5)), mark(QUOTE).attribute("weight"));
	}

	@Test
	void whatIsTypedIsTakenInAPauseAndHalfANumberIsNot() {
		show(QUOTE);
		shell.open();
		type("attribute.words", "12a");
		assertEquals("", message("words"));
		assertEquals(Optional.empty(), mark(QUOTE).attribute("words"));
		type("attribute.words", "12");
		assertEquals(Optional.of(new AttributeValue.Whole(12)), mark(QUOTE).attribute("words"));
		type("attributes.note", "to be ");
		assertEquals("to be", mark(QUOTE).note());
		assertEquals("to be ", field("attributes.note", Text.class).getText());
	}

	/** Types and waits for longer than a pause, without leaving the field. */
	private void type(String id, String words) {
		Text text = field(id, Text.class);
		assertTrue(text.forceFocus());
		text.setText(words);
		boolean[] over = {false};
		shell.getDisplay().timerExec(PAUSE, () -> over[0] = true);
		while (!over[0]) {
			if (!shell.getDisplay().readAndDispatch()) {
				shell.getDisplay().sleep();
			}
		}
		assertTrue(text.isFocusControl());
	}

	@Test
	void whatIsBeingTypedWaitsToBeSaved() {
		show(SAID);
		assertFalse(session().input().isWaiting());
		lemma().setText("say");
		assertTrue(session().input().isWaiting());
		session().input().take();
		assertEquals(Optional.of(AttributeValue.of("say")), mark(SAID).attribute("lemma"));
		assertFalse(session().input().isWaiting());
		lemma().setText("");
		assertTrue(session().input().isWaiting());
		lemma().setText("say");
		assertFalse(session().input().isWaiting());
		field("attributes.note", Text.class).setText("Ask Ben");
		assertTrue(session().input().isWaiting());
		session().input().take();
		assertEquals("Ask Ben", mark(SAID).note());
		assertFalse(session().input().isWaiting());
	}

	@Test
	void whatIsNoNumberDoesNotWaitToBeSavedUntilItIsCorrected() {
		show(QUOTE);
		field("attribute.words", Text.class).setText("twelve");
		session().input().take();
		assertTrue(message("words").contains("twelve"), message("words"));
		assertFalse(session().input().isWaiting());
		field("attribute.words", Text.class).setText("12");
		assertTrue(session().input().isWaiting());
		session().input().take();
		assertEquals(Optional.of(new AttributeValue.Whole(12)), mark(QUOTE).attribute("words"));
	}

	@Test
	void whatIsNoNumberWaitsWhileAnotherMarkIsShown() {
		AttributeForm form = show(QUOTE);
		field("attribute.words", Text.class).setText("a dozen");
		select(OTHER_QUOTE);
		form.commit();
		form.show(session().selected());
		assertEquals("", field("attribute.words", Text.class).getText());
		assertEquals("", message("words"));
		select(QUOTE);
		form.commit();
		form.show(session().selected());
		assertEquals("a dozen", field("attribute.words", Text.class).getText());
		assertTrue(message("words").contains("a dozen"), message("words"));
	}

	@Test
	void aLayerThatCannotBeChangedSaysSoAndItsLinksStillLead() {
		editor.document().setEditable(false);
		show(QUOTE);
		assertEquals("This layer is read-only.", field("attributes.readOnly", Label.class).getText());
		assertFalse(field("attribute.words", Text.class).getEditable());
		assertFalse(field("attributes.note", Text.class).getEditable());
		assertFalse(field("attributes.uncertain", Button.class).isEnabled());
		Composite tones = field("attribute.tone", Composite.class);
		assertTrue(Stream.of(tones.getChildren()).noneMatch(Control::isEnabled));
		assertTrue(only(Link.class).isEnabled());
		assertTrue(new WidgetTree(shell).all(Button.class).noneMatch(button -> button.getText().equals("×")));
	}

	@Test
	void aLongValueIsBrokenAndNotCut() {
		shell.setLayout(new FillLayout());
		shell.setSize(240, 400);
		show(QUOTE);
		shell.open();
		Composite tones = field("attribute.tone", Composite.class);
		Button calm = (Button) tones.getChildren()[1];
		int oneLine = calm.getSize().y;
		calm.setText("calm, measured, detached and without any adjective at all");
		calm.requestLayout();
		while (shell.getDisplay().readAndDispatch()) {
			// until the row has been laid out again
		}
		assertTrue(calm.getSize().y > oneLine, "The value is in one line");
		assertTrue(calm.getLocation().x + calm.getSize().x <= tones.getClientArea().width, "The value is cut");
		assertTrue(calm.getLocation().y + calm.getSize().y <= tones.getClientArea().height, "The row is too low");
	}

	@Test
	void oneOfManyValuesIsTypedAndNothingElseIsTaken() {
		editor.close();
		editor = BareEditor.open(BareEditor.display(), SampleArticle.create(), SampleArticle.layer(),
				SampleCodebook.choosing("Cue", "lemma", 40));
		show(SAID);
		lemma().setText("value 1");
		lemma().notifyListeners(SWT.DefaultSelection, new Event());
		assertEquals(Optional.of(AttributeValue.of("value 1")), mark(SAID).attribute("lemma"));
		lemma().setText("VALUE 39");
		lemma().notifyListeners(SWT.DefaultSelection, new Event());
		assertEquals(Optional.of(AttributeValue.of("value 39")), mark(SAID).attribute("lemma"));
		lemma().setText("value 41");
		lemma().notifyListeners(SWT.DefaultSelection, new Event());
		assertTrue(message("lemma").startsWith("'value 41' is none of the values"), message("lemma"));
		assertEquals(Optional.of(AttributeValue.of("value 39")), mark(SAID).attribute("lemma"));
	}

	private String message(String attribute) {
		return field("attribute." + attribute + ".error", Label.class).getText();
	}

	private <C extends Control> C field(String id, Class<C> type) {
		return new WidgetTree(shell).find(id, type);
	}

	private AttributeForm show(MarkId id) {
		select(id);
		return new AttributeForm(new Composite(shell, 0), editor.page(), session().selected());
	}

	private void select(MarkId id) {
		session().selection().select(List.of(id), false);
	}

	private Object shapeOf(MarkId id) {
		return AttributeForm.shapeOf(List.of(mark(id)), session());
	}

	private Mark mark(MarkId id) {
		return session().layer().mark(id).orElseThrow();
	}

	private AnnotationSession session() {
		return editor.session();
	}

	/** The field of the only attribute of a cue, which is the first one in the form. */
	private Text lemma() {
		return only(Text.class);
	}

	private <C extends Control> C only(Class<C> type) {
		return new WidgetTree(shell).first(type);
	}
}
