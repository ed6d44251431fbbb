package org.pressmark.ui.editor.internal;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.SourceViewerConfiguration;
import org.pressmark.ui.editor.session.AnnotationSession;

/** What the viewer of articles can do: show what is known of the mark under the mouse. */
public final class ArticleViewerConfiguration extends SourceViewerConfiguration {

	private final Supplier<Optional<AnnotationSession>> session;

	/**
	 * Configures a viewer.
	 *
	 * @param session
	 *            what it shows
	 */
	public ArticleViewerConfiguration(Supplier<Optional<AnnotationSession>> session) {
		this.session = session;
	}

	@Override
	public ITextHover getTextHover(ISourceViewer viewer, String contentType) {
		return new MarkHover(session);
	}

	@Override
	public ITextHover getTextHover(ISourceViewer viewer, String contentType, int stateMask) {
		return new MarkHover(session);
	}
}
