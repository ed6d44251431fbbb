package org.pressmark.ui.editor.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.jface.text.Document;
import org.eclipse.swt.custom.TextChangeListener;
import org.eclipse.swt.custom.TextChangedEvent;
import org.eclipse.swt.custom.TextChangingEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The content of the widget is that of the document, which the platform's own document is the judge of. */
final class ArticleContentTest {

	@ParameterizedTest
	@ValueSource(strings = {"", "one line", "two\nlines", "ends with a break\n", "\n\n", "old\rold",
			"other\r\nother\r\n",
			"\uD83D\uDE00\nقال\n"})
	void linesAndOffsetsAreThoseOfTheDocument(String text) throws Exception {
		Document document = new Document(text);
		ArticleContent content = new ArticleContent();
		content.setDocument(document);
		assertEquals(document.getNumberOfLines(), content.getLineCount());
		assertEquals(text.length(), content.getCharCount());
		for (int line = 0; line < content.getLineCount(); line++) {
			assertEquals(document.getLineOffset(line), content.getOffsetAtLine(line));
			assertEquals(document.get(document.getLineOffset(line), document.getLineInformation(line).getLength()),
					content.getLine(line));
		}
		for (int offset = 0; offset <= text.length(); offset++) {
			assertEquals(document.getLineOfOffset(offset), content.getLineAtOffset(offset), "at " + offset);
		}
	}

	@Test
	void rangesAreThoseOfTheText() {
		String text = "first\nsecond line\n\nfourth";
		ArticleContent content = new ArticleContent();
		content.setDocument(new Document(text));
		Random random = new Random(3);
		for (int round = 0; round < 100; round++) {
			int begin = random.nextInt(text.length());
			int length = random.nextInt(text.length() - begin);
			assertEquals(text.substring(begin, begin + length), content.getTextRange(begin, length));
		}
	}

	@Test
	void listenersAreToldOfAnotherTextAndNothingCanBeReplaced() {
		ArticleContent content = new ArticleContent();
		List<String> told = new ArrayList<>();
		content.addTextChangeListener(new TextChangeListener() {
			@Override
			public void textChanging(TextChangingEvent event) {
				told.add("changing");
			}

			@Override
			public void textChanged(TextChangedEvent event) {
				told.add("changed");
			}

			@Override
			public void textSet(TextChangedEvent event) {
				told.add("set " + content.getLine(0));
			}
		});
		content.setDocument(new Document("text"));
		assertThrows(UnsupportedOperationException.class, () -> content.replaceTextRange(0, 1, "x"));
		assertThrows(UnsupportedOperationException.class, () -> content.setText("x"));
		assertEquals(List.of("set text"), told);
	}
}
