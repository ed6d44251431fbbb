package org.pressmark.ui.editor.text;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Caret;
import org.jspecify.annotations.Nullable;

/**
 * Takes the caret off the widget while its line is out of sight.
 * <p>
 * The widget computes where its caret stands each time it scrolls, and lays the caret's paragraph out anew for it,
 * several times, if that paragraph is above the first visible one. On long articles this takes longer than everything
 * else together. The caret's offset is not touched, and keys work as ever.
 */
final class CaretParking {

	private final StyledText text;
	private @Nullable Caret parked;
	private boolean pending;

	private CaretParking(StyledText text) {
		this.text = text;
	}

	static void install(StyledText text) {
		CaretParking parking = new CaretParking(text);
		text.addPaintListener(event -> parking.schedule());
		text.addCaretListener(event -> parking.schedule());
	}

	private void schedule() {
		if (!pending && isVisible() != (parked == null)) {
			pending = true;
			text.getDisplay().asyncExec(this::update);
		}
	}

	private void update() {
		pending = false;
		if (text.isDisposed()) {
			return;
		}
		Caret kept = parked;
		Caret shown = text.getCaret();
		if (isVisible() && kept != null) {
			parked = null;
			if (shown == null && !kept.isDisposed()) {
				text.setCaret(kept);
			}
		} else if (!isVisible() && shown != null) {
			parked = shown;
			text.setCaret(null);
		}
	}

	private boolean isVisible() {
		int line = text.getLineAtOffset(text.getCaretOffset());
		return text.getLineIndex(0) <= line && line <= text.getLineIndex(text.getClientArea().height);
	}
}
