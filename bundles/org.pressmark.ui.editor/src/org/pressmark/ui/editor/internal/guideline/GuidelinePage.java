package org.pressmark.ui.editor.internal.guideline;

import java.util.Optional;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.ui.editor.paint.LabelPalette;
import org.pressmark.ui.widgets.AccessibleName;
import org.pressmark.ui.widgets.WidgetId;

/** The text of a guideline, to be read with the eyes, the keyboard or a screen reader. */
public final class GuidelinePage {

	private static final int MARGIN = 8;
	private static final int TITLE_HEIGHT = 2;

	private final StyledText text;
	private final LocalResourceManager fonts;
	private Optional<LabelDefinition> shown = Optional.empty();
	private @Nullable Color ground;

	/**
	 * Makes it.
	 *
	 * @param parent
	 *            where
	 */
	public GuidelinePage(Composite parent) {
		text = WidgetId.of("org.pressmark.ui.editor.guideline.text")
				.on(new StyledText(parent, SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.MULTI));
		text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		text.setCaret(null);
		fonts = new LocalResourceManager(JFaceResources.getResources(), text);
		new AccessibleName(() -> shown.map(LabelDefinition::name).orElse("")).on(text);
	}

	boolean isDisposed() {
		return text.isDisposed();
	}

	void setFocus() {
		text.setFocus();
	}

	/**
	 * Shows what is said of a label. Nothing is drawn anew where it is shown already.
	 *
	 * @param label
	 *            the label
	 * @param codebook
	 *            its codebook, for the colour
	 */
	public void show(LabelDefinition label, Codebook codebook) {
		if (shown.equals(Optional.of(label)) && text.getBackground().equals(ground)) {
			return;
		}
		shown = Optional.of(label);
		ground = text.getBackground();
		GuidelineText content = GuidelineText.of(label);
		LabelPalette palette = new LabelPalette(codebook, text.getBackground().getRGB(),
				text.getForeground().getRGB());
		text.setText(content.text());
		for (GuidelineText.Span span : content.spans()) {
			StyleRange range = new StyleRange(span.begin(), span.length(), null, null, span.style());
			if (span.isTitle()) {
				range.foreground = palette.look(label.name()).text();
				range.font = fonts.create(FontDescriptor.createFrom(text.getFont()).increaseHeight(TITLE_HEIGHT)
						.setStyle(SWT.BOLD));
			}
			text.setStyleRange(range);
		}
	}

	/**
	 * Says something where there is no label.
	 *
	 * @param hint
	 *            what to say
	 */
	public void tell(String hint) {
		shown = Optional.empty();
		if (!text.getText().equals(hint)) {
			text.setText(hint);
		}
	}
}
