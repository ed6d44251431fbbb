package org.pressmark.ui.editor.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleAttributeAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleTextAttributeEvent;
import org.eclipse.swt.custom.StyledText;
import org.pressmark.model.Fragment;
import org.pressmark.model.Mark;
import org.pressmark.ui.editor.layout.MarkIndex;
import org.pressmark.ui.editor.paint.LanePainter;
import org.pressmark.ui.editor.session.AnnotationSession;

/**
 * Tells a screen reader which marks are at the caret, announces when it comes into or out of one, and says for each
 * stretch of the text which labels it has.
 * <p>
 * What is announced is the description of the text for a moment: screen readers read out when the description of what
 * has the focus changes. Asked at any other time, the description says what is at the caret.
 */
final class MarkAccessibility {

	/** Name of the text attribute that holds the labels of a stretch. */
	private static final String MARKS = "marks";

	private final StyledText text;
	private final AnnotationSession session;
	private final LanePainter painter;
	private final CaretReport report;
	private Runnable whenChanged = () -> {};
	private String said = "";

	MarkAccessibility(StyledText text, AnnotationSession session, LanePainter painter) {
		this.text = text;
		this.session = session;
		this.painter = painter;
		this.report = new CaretReport(session, this::atCaret);
	}

	void install() {
		text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = session.article().headline();
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = said.isEmpty() ? report.now() : said;
			}
		});
		text.getAccessible().addAccessibleAttributeListener(new AccessibleAttributeAdapter() {
			@Override
			public void getTextAttributes(AccessibleTextAttributeEvent event) {
				tellLabels(event);
			}
		});
		text.addCaretListener(event -> caretMayBeElsewhere());
	}

	/** Asks to be told when there are other marks at the caret. */
	void whenChanged(Runnable action) {
		whenChanged = action;
	}

	CaretReport report() {
		return report;
	}

	/** The caret has moved, or the marks have changed. */
	void caretMayBeElsewhere() {
		if (!text.isDisposed()) {
			String change = report.change();
			if (!change.isEmpty()) {
				announce(change);
				whenChanged.run();
			}
		}
	}

	/** Lets a screen reader say something now. */
	void announce(String words) {
		if (!text.isDisposed() && !words.isEmpty()) {
			said = words;
			text.getAccessible().sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, new Object[]{"", words});
			said = "";
		}
	}

	private List<Mark> atCaret() {
		return text.isDisposed() ? List.of() : painter.model().index().at(text.getCaretOffset());
	}

	/** Narrows the stretch that was found so far to where the same marks are. */
	private void tellLabels(AccessibleTextAttributeEvent event) {
		int length = text.getCharCount();
		int offset = Math.max(0, Math.min(event.offset, length - 1));
		MarkIndex index = painter.model().index();
		int line = text.getLineAtOffset(offset);
		int lineEnd = text.getOffsetAtLine(line) + text.getLine(line).length();
		int begin = Math.max(event.start, text.getOffsetAtLine(line));
		// The widget takes the end of a line for a stretch of its own.
		int end = offset < lineEnd ? Math.min(event.end, lineEnd) : event.end;
		List<String> labels = new ArrayList<>();
		for (Mark mark : index.touching(begin, end)) {
			for (Fragment part : mark.fragments()) {
				begin = Stream.of(part.begin(), part.end()).filter(edge -> edge <= offset).reduce(begin, Math::max);
				end = Stream.of(part.begin(), part.end()).filter(edge -> edge > offset).reduce(end, Math::min);
				if (part.begin() <= offset && offset < part.end()) {
					labels.add(mark.label());
				}
			}
		}
		event.start = begin;
		event.end = Math.max(end, begin);
		if (!labels.isEmpty()) {
			String[] others = event.attributes == null ? new String[0] : event.attributes;
			String names = labels.stream().distinct().collect(Collectors.joining(", "));
			event.attributes = Stream.concat(Stream.of(others), Stream.of(MARKS, names)).toArray(String[]::new);
		}
	}
}
