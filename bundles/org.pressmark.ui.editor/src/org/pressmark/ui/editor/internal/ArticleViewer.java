package org.pressmark.ui.editor.internal;

import org.eclipse.jface.text.IDocumentAdapter;
import org.eclipse.jface.text.source.IVerticalRuler;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.pressmark.ui.editor.paint.MarkedText;

/** A source viewer whose text widget draws marks under and over the text. */
public final class ArticleViewer extends SourceViewer {

	/**
	 * Creates the viewer.
	 *
	 * @param parent
	 *            where
	 * @param ruler
	 *            the ruler at its left
	 */
	public ArticleViewer(Composite parent, IVerticalRuler ruler) {
		super(parent, ruler, MarkedText.STYLE);
	}

	@Override
	protected StyledText createTextWidget(Composite parent, int styles) {
		return new MarkedText(parent, styles);
	}

	@Override
	protected IDocumentAdapter createDocumentAdapter() {
		return new ArticleContent();
	}

	/** {@return the text widget; null once it is gone} */
	public @Nullable MarkedText markedText() {
		return getTextWidget() instanceof MarkedText text ? text : null;
	}
}
