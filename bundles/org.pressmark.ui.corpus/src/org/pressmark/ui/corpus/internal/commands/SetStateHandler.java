package org.pressmark.ui.corpus.internal.commands;

import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.LayerState;

/** Says how far the user is with the selected articles. */
public final class SetStateHandler extends AbstractHandler implements IElementUpdater {

	/** Name of the parameter with the state's key. */
	static final String STATE = "org.pressmark.ui.corpus.state";

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		Call call = Call.of(event);
		String key = event.getParameter(STATE);
		if (key != null) {
			new ArticleStates(call).set(call.articles(), LayerState.of(key));
		}
		return null;
	}

	@Override
	public void updateElement(UIElement element, Map parameters) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window == null) {
			return;
		}
		Call call = new Call(window);
		Optional<LayerState> state = call.articles().stream().findFirst()
				.flatMap(id -> call.corpus().flatMap(corpus -> corpus.article(id)))
				.map(article -> article.layer(call.session().annotator()).state());
		element.setChecked(state.map(LayerState::key).filter(key -> key.equals(parameters.get(STATE))).isPresent());
	}
}
