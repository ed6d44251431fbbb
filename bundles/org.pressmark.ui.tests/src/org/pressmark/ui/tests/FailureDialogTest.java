package org.pressmark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.Test;
import org.pressmark.ui.failure.ExplainedStatus;
import org.pressmark.ui.failure.Explanation;
import org.pressmark.ui.failure.internal.FailureDialog;

/** A failure is told beside its sign, what to do under what is wrong. */
final class FailureDialogTest {

	@Test
	void theWordsStandBesideTheSignInOneColumn() {
		BareEditor.display();
		FailureDialog dialog = new FailureDialog(null, new ExplainedStatus(IStatus.ERROR, "The corpus is not open",
				new Explanation("/home/ana/news: there is no corpus.json.", "Choose another folder."),
				new IOException("no corpus.json")));
		dialog.setBlockOnOpen(false);
		try {
			dialog.open();
			List<Label> labels = new WidgetTree(dialog.getShell()).all(Label.class).toList();
			Label sign = labels.stream().filter(label -> label.getImage() != null).findFirst().orElseThrow();
			List<Label> words = labels.stream().filter(label -> !label.getText().isEmpty()).toList();
			assertEquals(List.of("The corpus is not open", "/home/ana/news: there is no corpus.json.",
					"What to do: Choose another folder."), words.stream().map(Label::getText).toList());
			int right = sign.toDisplay(sign.getSize().x, 0).x;
			assertEquals(1, words.stream().map(label -> label.toDisplay(0, 0).x).distinct().count());
			assertTrue(words.stream().map(label -> label.toDisplay(0, 0)).map(place -> place.x)
					.allMatch(left -> left >= right), "The words begin left of the end of the sign");
			List<Integer> tops = words.stream().map(label -> label.toDisplay(new Point(0, 0)).y).toList();
			assertEquals(tops.stream().sorted().toList(), tops);
		} finally {
			dialog.close();
		}
	}
}
