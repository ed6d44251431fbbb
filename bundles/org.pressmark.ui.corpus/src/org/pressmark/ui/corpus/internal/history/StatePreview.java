package org.pressmark.ui.corpus.internal.history;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.operations.DefaultOperationHistory;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Article;
import org.pressmark.model.Layer;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.model.edit.LayerEdits;
import org.pressmark.ui.editor.document.MemoryDocument;
import org.pressmark.ui.editor.paint.MarkedText;
import org.pressmark.ui.editor.session.AnnotationSession;
import org.pressmark.ui.editor.text.ArticlePage;
import org.pressmark.ui.failure.Failures;
import org.pressmark.ui.widgets.WidgetId;

/** The article with its marks as they were; those that are others now stand out. Nothing can be changed in it. */
final class StatePreview {

	private final Composite parent;
	private @Nullable Shown shown;

	private record Shown(Article article, MemoryDocument document, AnnotationSession session, MarkedText text,
			ArticlePage page) {}

	/**
	 * Prepares.
	 *
	 * @param parent
	 *            where
	 */
	StatePreview(Composite parent) {
		this.parent = parent;
	}

	/**
	 * Shows a state.
	 *
	 * @param source
	 *            the article in front
	 * @param then
	 *            its layer as it was; empty shows nothing
	 * @param differences
	 *            the marks that are others now
	 */
	void show(Optional<ArticlePage> source, Optional<Layer> then, List<Difference> differences) {
		if (source.isEmpty() || then.isEmpty()) {
			clear();
			return;
		}
		Shown current = shown;
		if (current == null || current.text().isDisposed() || current.article() != source.get().session().article()) {
			clear();
			current = open(source.get(), then.get());
			shown = current;
		}
		become(current, then.get());
		List<MarkId> differing = differences.stream().flatMap(each -> each.then().stream()).map(Mark::id).toList();
		current.session().selection().select(differing, true);
	}

	/**
	 * Brings a mark into sight.
	 *
	 * @param mark
	 *            the mark, as it was
	 */
	void reveal(Mark mark) {
		Shown current = shown;
		if (current != null && !current.text().isDisposed()) {
			current.session().selection().select(List.of(mark.id()), true);
		}
	}

	private void clear() {
		Shown current = shown;
		shown = null;
		if (current != null && !current.text().isDisposed()) {
			current.text().dispose();
			current.session().dispose();
		}
	}

	private Shown open(ArticlePage source, Layer layer) {
		AnnotationSession from = source.session();
		MemoryDocument document = new MemoryDocument(from.article(), from.codebook(), layer);
		document.setEditable(false);
		AnnotationSession session = new AnnotationSession(document, new DefaultOperationHistory(),
				InstantSource.system());
		MarkedText text = WidgetId.of("history.preview").on(new MarkedText(parent, MarkedText.STYLE));
		text.setEditable(false);
		text.setFont(source.text().getFont());
		text.setBackground(source.text().getBackground());
		text.setForeground(source.text().getForeground());
		text.setText(from.article().text());
		ArticlePage page = new ArticlePage(text, session, status -> {});
		parent.layout();
		return new Shown(from.article(), document, session, text, page);
	}

	private static void become(Shown shown, Layer then) {
		shown.document().setEditable(true);
		try {
			LayerEdits.difference(shown.document().layer(), then, "").ifPresent(edit -> {
				try {
					shown.document().apply(edit);
				} catch (IOException impossible) {
					Failures.log(Messages.notRead, impossible);
				}
			});
		} finally {
			shown.document().setEditable(false);
		}
	}
}
