package org.pressmark.ui.corpus.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.ui.actions.QuickMenuCreator;
import org.jspecify.annotations.Nullable;

/**
 * Opens the selected article as somebody else has annotated it, to look at.
 * <p>
 * Called without saying whose layer, as its key does, it offers those that there are in a menu at the cursor.
 */
public final class OpenLayerOfHandler extends AbstractHandler {

	/** Name of the parameter that says whose layer. */
	static final String ANNOTATOR = "org.pressmark.ui.corpus.annotator";

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		Call call = Call.of(event);
		String annotator = event.getParameter(ANNOTATOR);
		if (annotator == null) {
			new Layers().createMenu();
		} else {
			call.articles().stream().findFirst().ifPresent(article -> new ArticleOpener(call).open(article, annotator));
		}
		return null;
	}

	/** The menu of those who have a layer, where the cursor or the selection is. */
	private static final class Layers extends QuickMenuCreator {

		@Override
		@SuppressWarnings("null") // the platform says nothing of null
		protected void fillMenu(IMenuManager menu) {
			menu.add(new OtherLayers());
		}
	}
}
