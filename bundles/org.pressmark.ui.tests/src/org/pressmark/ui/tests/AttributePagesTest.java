package org.pressmark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
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
import org.pressmark.ui.editor.internal.attributes.AttributePages;
import org.pressmark.ui.editor.internal.attributes.RefusedInput;

/** Forms are made once for each kind of mark; the one in front is seen whole, and the others are not. */
final class AttributePagesTest {

	private static final MarkId CUE = new MarkId("m1");
	private static final MarkId OTHER_CUE = new MarkId("m8");
	private static final MarkId QUOTE = new MarkId("m3");
	private static final MarkId UNLINKED_QUOTE = new MarkId("m5");

	private BareEditor editor;
	private Shell shell;
	private AttributePages pages;
	private final List<Composite> made = new ArrayList<>();
	private final RefusedInput refused = new RefusedInput();

	@BeforeEach
	void open() {
		editor = BareEditor.open(BareEditor.display(), SampleArticle.create(), SampleArticle.layer());
		shell = new Shell(BareEditor.display());
		pages = new AttributePages(shell);
		shell.setSize(420, 300);
		shell.open();
	}

	@AfterEach
	void close() {
		shell.dispose();
		editor.close();
	}

	@Test
	void aFormIsKeptForTheNextMarkItFits() {
		select(CUE);
		AttributeForm first = pages.form().orElseThrow();
		select(QUOTE);
		assertFalse(made.getFirst().isVisible());
		assertTrue(made.getLast().isVisible());
		select(OTHER_CUE);
		assertSame(first, pages.form().orElseThrow());
		assertTrue(first.shows(List.of(mark(OTHER_CUE))));
		assertEquals(2, made.size());
		assertTrue(made.getFirst().isVisible());
		assertFalse(made.getLast().isVisible());
	}

	@Test
	void aPageHasTheRoomItNeedsHoweverHighTheOneBeforeWas() {
		showLines("low", 2);
		showLines("high", 60);
		assertEquals(made.getLast().computeSize(made.getLast().getSize().x, SWT.DEFAULT).y,
				made.getLast().getSize().y);
		showLines("low", 2);
		assertEquals(shell.getClientArea().height, made.getFirst().getSize().y);
	}

	@Test
	void aFieldThatComesOrGoesDoesNotScrollTheFormAway() {
		showLines("many", 60);
		ScrolledComposite area = new WidgetTree(shell).first(ScrolledComposite.class);
		area.setOrigin(0, 200);
		showLines("one more", 61, true);
		assertEquals(200, area.getOrigin().y);
		showLines("of another mark", 62);
		assertEquals(0, area.getOrigin().y);
	}

	@Test
	void linksThatComeInAFormThatIsThereAreSeen() {
		shell.setSize(420, 700);
		select(UNLINKED_QUOTE);
		select(QUOTE);
		for (Control link : new WidgetTree(made.getLast()).find("slot.cue", Composite.class).getChildren()) {
			assertTrue(link.getSize().x > 0 && link.getSize().y > 0, link + " has the size " + link.getSize());
		}
	}

	@Test
	void aLinkToAMarkThatWasChangedIsStillSeen() {
		shell.setSize(420, 700);
		select(CUE);
		editor.page().commands().carryOut(editor.session().planner().setAttribute(List.of(mark(QUOTE)), "quoteType",
				Optional.of(AttributeValue.of("direct"))));
		showAgain(CUE);
		Point size = new WidgetTree(made.getLast()).first(Link.class).getSize();
		assertTrue(size.x > 0 && size.y > 0, "the link has the size " + size);
	}

	@Test
	void digitsThatComeToAnAttributeHaveTheRoomTheyNeed() {
		shell.setSize(420, 700);
		select(QUOTE);
		editor.session().selection().select(List.of(QUOTE), false);
		editor.page().values().next();
		showAgain(QUOTE);
		Composite row = new WidgetTree(made.getLast()).find("attribute.polarity", Composite.class);
		Button first = (Button) row.getChildren()[0];
		assertTrue(first.getText().startsWith("1"), first.getText());
		assertEquals(first.computeSize(SWT.DEFAULT, SWT.DEFAULT), first.getSize());
	}

	@Test
	void aLinkIsOneRowHighWhereThereIsRoom() {
		shell.setSize(420, 700);
		select(CUE);
		Link link = new WidgetTree(made.getLast()).first(Link.class);
		assertTrue(link.getSize().y < 30, link + " is " + link.getSize().y + " high");
	}

	@Test
	void aLinkThatIsTooLongEndsInAnEllipsisUntilThereIsRoom() {
		shell.setSize(300, 700);
		select(CUE);
		Link link = new WidgetTree(made.getLast()).first(Link.class);
		String narrow = link.getText();
		assertTrue(narrow.endsWith("…</a>"), narrow);
		shell.setSize(1200, 700);
		String wide = link.getText();
		assertTrue(wide.length() > narrow.length() && wide.startsWith(narrow.replace("…</a>", "")), wide);
	}

	@Test
	void theFieldWithTheFocusKeepsItInAFormOfOtherShape() {
		select(CUE);
		assertTrue(lemma(made.getFirst()).forceFocus());
		assertSame(lemma(made.getFirst()), BareEditor.display().getFocusControl());
		pages.show("the same fields in another form", true, parent -> form(parent, OTHER_CUE), form -> false);
		assertSame(lemma(made.getLast()), BareEditor.display().getFocusControl());
	}

	@Test
	void aFormThatComesBackShowsWhatWasEnteredInAnotherSince() {
		select(QUOTE);
		Text words = words(made.getLast());
		words.setText("twelve");
		pages.form().orElseThrow().commit();
		pages.show("with more fields", true, parent -> form(parent, QUOTE), form -> form.show(List.of(mark(QUOTE))));
		words(made.getLast()).setText("12");
		pages.form().orElseThrow().commit();
		select(QUOTE);
		assertEquals("12", words.getText());
	}

	@Test
	void formsThatWereNotUsedForLongAreGivenUp() {
		select(CUE);
		for (int other = 0; other < 30; other++) {
			showLines("other " + other, 1);
		}
		assertTrue(made.getFirst().isDisposed());
		assertFalse(made.getLast().isDisposed());
		assertTrue(made.stream().filter(page -> !page.isDisposed()).count() < 20);
	}

	@Test
	void anotherArticleBeginsWithoutForms() {
		select(CUE);
		pages.clear();
		assertTrue(made.getFirst().isDisposed());
		assertTrue(pages.form().isEmpty());
		select(CUE);
		assertEquals(2, made.size());
		assertTrue(made.getLast().isVisible());
	}

	private void select(MarkId id) {
		List<Mark> marks = List.of(mark(id));
		pages.show(AttributeForm.shapeOf(marks, editor.session()), false, parent -> form(parent, id),
				form -> form.show(marks));
	}

	/** Fills the form that is in front, as the view does after an edit. */
	private void showAgain(MarkId id) {
		if (pages.form().orElseThrow().show(List.of(mark(id)))) {
			pages.fit(true);
		}
	}

	private Optional<AttributeForm> form(Composite parent, MarkId id) {
		made.add(parent);
		return Optional.of(new AttributeForm(parent, editor.page(), List.of(mark(id)), refused));
	}

	private void showLines(String shape, int lines) {
		showLines(shape, lines, false);
	}

	private void showLines(String shape, int lines, boolean ofSame) {
		pages.show(shape, ofSame, parent -> {
			made.add(parent);
			parent.setLayout(new GridLayout());
			for (int line = 0; line < lines; line++) {
				new Label(parent, SWT.NONE).setText("line " + line);
			}
			return Optional.empty();
		}, form -> false);
	}

	private static Text words(Composite page) {
		return new WidgetTree(page).find("attribute.words", Text.class);
	}

	private static Text lemma(Composite page) {
		return new WidgetTree(page).find("attribute.lemma", Text.class);
	}

	private Mark mark(MarkId id) {
		return editor.session().layer().mark(id).orElseThrow();
	}
}
