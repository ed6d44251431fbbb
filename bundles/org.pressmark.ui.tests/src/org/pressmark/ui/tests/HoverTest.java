package org.pressmark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.text.IInformationControl;
import org.eclipse.jface.text.IInformationControlExtension5;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pressmark.model.AttributeValue;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.ui.editor.internal.MarkHover;

/** What is shown over a mark while the mouse rests on it. */
final class HoverTest {

	private BareEditor editor;
	private MarkHover hover;
	private IInformationControl shown;
	private Shell window;

	@BeforeEach
	void open() {
		editor = BareEditor.open(BareEditor.display(), SampleArticle.create(), SampleArticle.layer());
		hover = new MarkHover(() -> Optional.of(editor.session()));
		List<Shell> before = List.of(BareEditor.display().getShells());
		shown = hover.getHoverControlCreator().createInformationControl(editor.page().text().getShell());
		window = Stream.of(BareEditor.display().getShells()).filter(shell -> !before.contains(shell)).findFirst()
				.orElseThrow();
		Region place = new Region(SampleArticle.find("said Mayor", "said").begin() + 1, 0);
		shown.setInformation(hover.getHoverInfo(Answers.as(ITextViewer.class, Map.of()), place));
		shown.setSize(400, 100);
		shown.setVisible(true);
	}

	@AfterEach
	void close() {
		shown.dispose();
		editor.close();
	}

	@Test
	void itShowsTheNewValueAfterAnEdit() {
		assertTrue(text().startsWith("Cue “said”"), text());
		assertFalse(text().contains("lemma"), text());
		Mark said = editor.session().layer().mark(new MarkId("m1")).orElseThrow();
		editor.session().perform(editor.session().planner().setAttribute(List.of(said), "lemma",
				Optional.of(AttributeValue.of("say"))));
		editor.settle();
		assertTrue(text().contains("lemma = say"), text());
		editor.session().undo();
		editor.settle();
		assertFalse(text().contains("lemma"), text());
	}

	@Test
	void itGoesWithItsMark() {
		Mark said = editor.session().layer().mark(new MarkId("m1")).orElseThrow();
		editor.session().perform(editor.session().planner().delete(editor.session().layer(), List.of(said)));
		editor.settle();
		assertEquals(false, ((IInformationControlExtension5) shown).isVisible());
	}

	private String text() {
		return new WidgetTree(window).first(StyledText.class).getText();
	}
}
