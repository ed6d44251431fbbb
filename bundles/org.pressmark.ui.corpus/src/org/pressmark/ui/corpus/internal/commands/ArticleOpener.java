package org.pressmark.ui.corpus.internal.commands;

import java.util.Collection;

import org.eclipse.ui.PartInitException;
import org.pressmark.model.ArticleId;
import org.pressmark.ui.corpus.ArticleSummary;
import org.pressmark.ui.corpus.internal.annotator.AnnotatorQuestion;
import org.pressmark.ui.corpus.internal.session.CorpusEditors;
import org.pressmark.ui.editor.document.ArticleEditorInput;
import org.pressmark.ui.failure.Failures;

/** Opens articles in editors. */
final class ArticleOpener {

	/** More editors than this at once are more likely a slip than a wish. */
	private static final int MOST = 10;

	private final Call call;

	ArticleOpener(Call call) {
		this.call = call;
	}

	/** Opens articles to be annotated by the user. */
	void open(Collection<ArticleId> articles) {
		if (!articles.isEmpty() && new AnnotatorQuestion(call.session()).askOnce(call.shell())) {
			articles.stream().limit(MOST).forEach(article -> open(article, call.layerToOpen(article)));
		}
	}

	/** Opens the layer of somebody; of others than the user it is only shown. */
	void open(ArticleId article, String annotator) {
		call.corpus().ifPresent(corpus -> {
			if (!CorpusEditors.closeHidden(corpus)) {
				return;
			}
			try {
				String headline = corpus.article(article).map(ArticleSummary::headline).orElse("");
				call.window().getActivePage().openEditor(
						new ArticleEditorInput(corpus.folder(), article, annotator, headline), Call.EDITOR);
			} catch (PartInitException failure) {
				Failures.show("The article " + article + " could not be opened", failure);
			}
		});
	}
}
