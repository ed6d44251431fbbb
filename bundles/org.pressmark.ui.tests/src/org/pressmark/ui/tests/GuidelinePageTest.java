package org.pressmark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.codebook.Contrast;
import org.pressmark.model.codebook.Example;
import org.pressmark.model.codebook.Guideline;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.ui.editor.internal.guideline.GuidelinePage;

/** The guideline is one text that says in words what is to be marked and what is not. */
final class GuidelinePageTest {

	@Test
	void examplesSayWhatTheyAreWithoutColour() {
		Shell shell = new Shell(BareEditor.display());
		try {
			String text = show(shell, new Color(255, 255, 255), new Color(0, 0, 0)).getText();
			assertTrue(text.contains("\u2713 Mark it like this: She [said] so."), text);
			assertTrue(text.contains("\u2717 Do not mark this: He [ran]."), text);
			assertTrue(text.indexOf("Reporting words") < text.indexOf("\u2713"), text);
			assertTrue(text.startsWith("Cue"), text);
		} finally {
			shell.dispose();
		}
	}

	@Test
	void theNameCanBeReadOnAnyGround() {
		for (Color[] page : new Color[][]{{new Color(255, 255, 255), new Color(0, 0, 0)},
				{new Color(30, 31, 34), new Color(220, 220, 216)}}) {
			Shell shell = new Shell(BareEditor.display());
			try {
				StyledText text = show(shell, page[0], page[1]);
				Color title = text.getStyleRangeAtOffset(0).foreground;
				assertTrue(Contrast.ratio(hex(title.getRGB()), hex(page[0].getRGB())) >= Contrast.TEXT);
				assertEquals(SWT.BOLD, text.getStyleRangeAtOffset(0).font == null
						? text.getStyleRangeAtOffset(0).fontStyle
						: text.getStyleRangeAtOffset(0).font.getFontData()[0].getStyle());
			} finally {
				shell.dispose();
			}
		}
	}

	@Test
	void theTextCannotBeChangedButReadWithTheKeyboard() {
		Shell shell = new Shell(BareEditor.display());
		try {
			StyledText text = show(shell, new Color(255, 255, 255), new Color(0, 0, 0));
			assertFalse(text.getEditable());
			assertTrue(text.setFocus() || !shell.isVisible());
			assertNotEquals("", text.getText());
		} finally {
			shell.dispose();
		}
	}

	private static StyledText show(Shell shell, Color ground, Color ink) {
		shell.setLayout(new FillLayout());
		GuidelinePage page = new GuidelinePage(shell);
		StyledText text = new WidgetTree(shell).find("org.pressmark.ui.editor.guideline.text", StyledText.class);
		text.setBackground(ground);
		text.setForeground(ink);
		LabelDefinition cue = SampleCodebook.create().label("Cue").orElseThrow();
		LabelDefinition label = new LabelDefinition(cue.name(), List.of(), cue.role(), "c", cue.style(),
				new Guideline("Reporting words.", List.of(new Example("She [said] so.", true, "A verb."),
						new Example("He [ran].", false, "Nothing is said."))),
				cue.attributes(), List.of(), cue.uimaType());
		page.show(label, new Codebook("x", 1, "x", "", List.of(label), Set.of(), List.of()));
		shell.open();
		return text;
	}

	private static String hex(RGB color) {
		return String.format("#%02X%02X%02X", color.red, color.green, color.blue);
	}
}
