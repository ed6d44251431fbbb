package org.pressmark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
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
		assertEquals(1, all(shell).filter(Link.class::isInstance).count());
		select(CALLED);
		assertTrue(form.show(session().selected()));
		assertEquals(0, all(shell).filter(Link.class::isInstance).count());
		assertFalse(form.show(session().selected()));
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
		return all(shell).filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
	}

	private static Stream<Control> all(Composite parent) {
		return Stream.of(parent.getChildren()).flatMap(
				child -> Stream.concat(Stream.of(child),
						child instanceof Composite inner ? all(inner) : Stream.empty()));
	}
}
