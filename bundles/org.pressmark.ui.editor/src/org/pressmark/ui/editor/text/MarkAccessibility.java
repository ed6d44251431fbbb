package org.pressmark.ui.editor.text;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyledText;
import org.pressmark.model.Mark;
import org.pressmark.ui.editor.paint.LanePainter;
import org.pressmark.ui.editor.session.AnnotationSession;

/** Tells a screen reader which marks are at the caret, and announces the selected one. */
final class MarkAccessibility {

	private MarkAccessibility() {}

	static void install(StyledText text, AnnotationSession session, LanePainter painter) {
		text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = session.article().headline();
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = describe(painter.model().index().at(text.getCaretOffset()), session);
			}
		});
		session.selection().addListener(reveal -> {
			if (!text.isDisposed()) {
				String selected = describe(session.selected(), session);
				text.getAccessible().sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, new Object[]{"", selected});
			}
		});
	}

	private static String describe(List<Mark> marks, AnnotationSession session) {
		return marks.stream().map(mark -> MarkDescription.of(mark, session)).collect(Collectors.joining("; "));
	}
}
