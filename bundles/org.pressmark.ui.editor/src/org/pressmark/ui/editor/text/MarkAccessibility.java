package org.pressmark.ui.editor.text;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyledText;
import org.pressmark.model.Mark;
import org.pressmark.ui.editor.layout.MarkIndex;
import org.pressmark.ui.editor.session.AnnotationSession;

/** Tells a screen reader which marks are at the caret, and announces the selected one. */
final class MarkAccessibility {

	private MarkAccessibility() {}

	static void install(StyledText text, AnnotationSession session) {
		text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = session.article().headline();
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = describe(session, text.getCaretOffset());
			}
		});
		session.selection().addListener(reveal -> {
			if (!text.isDisposed()) {
				String selected = session.selected().stream().map(mark -> MarkDescription.of(mark, session))
						.collect(Collectors.joining("; "));
				text.getAccessible().sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, new Object[]{"", selected});
			}
		});
	}

	/** {@return what is at a place, for somebody who cannot see it} */
	static String describe(AnnotationSession session, int offset) {
		List<Mark> marks = new MarkIndex(session.layer().marks()).at(offset);
		return marks.stream().map(mark -> MarkDescription.of(mark, session)).collect(Collectors.joining("; "));
	}
}
