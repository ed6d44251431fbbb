package org.pressmark.ui.editor.internal;

import org.eclipse.ui.IWorkbenchSite;
import org.eclipse.ui.texteditor.IStatusField;
import org.jspecify.annotations.Nullable;
import org.pressmark.ui.editor.ArticleEditor;
import org.pressmark.ui.editor.session.AnnotationSession;
import org.pressmark.ui.editor.text.ArticlePage;

/** What the fields of the status line say of an article. */
public final class EditorStatus {

	private EditorStatus() {}

	/**
	 * Fills a field.
	 *
	 * @param category
	 *            which field
	 * @param field
	 *            the field; nothing is done if there is none
	 * @param session
	 *            what is open
	 * @param page
	 *            how it is shown; null before it is
	 * @param site
	 *            knows the keys
	 * @return whether it is a field of ours
	 */
	public static boolean show(String category, @Nullable IStatusField field, AnnotationSession session,
			@Nullable ArticlePage page, IWorkbenchSite site) {
		switch (category) {
			case ArticleEditor.STATUS_ANNOTATOR -> {
				if (field != null) {
					// Who annotates stands beside it already.
					field.setText(session.document().isEditable()
							? ""
							: Messages.bind(Messages.annotatorReadOnly, session.document().annotator()));
				}
			}
			case ArticleEditor.STATUS_PROBLEMS -> ProblemStatus.show(field, session.problems(), site);
			case ArticleEditor.STATUS_SNAP -> {
				if (field != null && page != null) {
					field.setText(page.commands().snapping().chosen().map(unit -> switch (unit) {
						case CHARACTER -> Messages.snapCharacters;
						case WORD -> Messages.snapWords;
						case SENTENCE -> Messages.snapSentences;
					}).orElse(Messages.snapByLabel));
				}
			}
			default -> {
				return false;
			}
		}
		return true;
	}
}
