package org.pressmark.ui.corpus.internal.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.commands.ICommandService;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.ArticleId;
import org.pressmark.model.Layer;
import org.pressmark.model.LayerState;
import org.pressmark.store.LayerKey;
import org.pressmark.ui.background.Background;
import org.pressmark.ui.corpus.OpenCorpus;
import org.pressmark.ui.corpus.internal.document.StateChange;
import org.pressmark.ui.corpus.internal.document.StoredDocument;
import org.pressmark.ui.corpus.internal.document.StoredDocumentSource;
import org.pressmark.ui.corpus.internal.navigator.LayerCell;
import org.pressmark.ui.corpus.internal.pace.WorkTimes;
import org.pressmark.ui.editor.document.ArticleEditorInput;
import org.pressmark.ui.failure.Failures;
import org.pressmark.ui.widgets.Counted;

/** Sets states: of open layers as a step in their editors, of the others in the background. */
final class ArticleStates {

	private static final String COMMAND = "org.pressmark.ui.corpus.command.setState";

	private final Call call;

	ArticleStates(Call call) {
		this.call = call;
	}

	void set(List<ArticleId> articles, LayerState state) {
		call.corpus().ifPresent(corpus -> set(corpus, articles, state));
	}

	private void set(OpenCorpus corpus, List<ArticleId> articles, LayerState state) {
		StateChange change = new StateChange(state, LayerCell.name(state));
		List<LayerKey> closed = new ArrayList<>();
		for (ArticleId article : articles) {
			document(corpus, article).ifPresentOrElse(document -> change.apply(document, editor(document)),
					() -> closed.add(new LayerKey(call.layerOf(article), article)));
		}
		if (closed.isEmpty()) {
			refreshMenus();
			return;
		}
		Background.run("Setting the state of " + Counted.of(closed.size(), "article"), progress -> {
			List<Layer> changed = new ArrayList<>();
			for (LayerKey article : closed) {
				progress.checkCancelled();
				changed.add(change.apply(corpus.corpus(), article.article(), article.annotator(), progress));
			}
			return changed;
		}).thenAccept(changed -> {
			changed.forEach(layer -> {
				call.session().layerClosed(corpus.folder(), layer);
				call.service(WorkTimes.class).stateChanged(corpus.folder(), layer);
			});
			refreshMenus();
		}).whenComplete(Failures.reporting("The state could not be changed"));
	}

	/** Saves the user's own layer, if it is open. */
	void save(OpenCorpus corpus, ArticleId article) {
		Optional<IEditorPart> open = document(corpus, article).flatMap(each -> Optional.ofNullable(editor(each)))
				.filter(IEditorPart::isDirty);
		open.ifPresent(editor -> call.window().getActivePage().saveEditor(editor, false));
	}

	/** {@return the open document of the user's own layer} */
	Optional<StoredDocument> document(OpenCorpus corpus, ArticleId article) {
		return call.service(StoredDocumentSource.class).find(corpus.folder(),
				new LayerKey(call.layerOf(article), article));
	}

	private @Nullable IEditorPart editor(StoredDocument document) {
		return call.window().getActivePage().findEditor(new ArticleEditorInput(document.corpus().folder(),
				document.article().id(), document.key().annotator()));
	}

	private void refreshMenus() {
		call.service(ICommandService.class).refreshElements(COMMAND, null);
	}
}
