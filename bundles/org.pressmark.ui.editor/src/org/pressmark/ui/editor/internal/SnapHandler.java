package org.pressmark.ui.editor.internal;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.jspecify.annotations.Nullable;
import org.pressmark.ui.editor.session.TextUnits.Unit;
import org.pressmark.ui.editor.text.ArticlePage;

/**
 * Sets to what selections in the active article are widened: to what the command's parameter names, else to the next of
 * words, sentences and characters.
 */
public final class SnapHandler extends AbstractHandler implements IElementUpdater {

	/** Id of the command that widens selections to one unit. */
	static final String COMMAND = "org.pressmark.ui.editor.command.snapTo";
	/** Name of its parameter: a unit in lower case, or {@link #BY_LABEL}. */
	static final String UNIT = "org.pressmark.ui.editor.command.unit";
	/** The value of the parameter that leaves it to the labels. */
	static final String BY_LABEL = "label";

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		String unit = event.getParameters().get(UNIT) instanceof String name ? name : "";
		ActiveArticle.of(event).ifPresent(page -> {
			if (unit.isEmpty()) {
				page.commands().snapping().cycle();
			} else {
				page.commands().snapping().choose(unitOf(unit));
			}
			page.snapChanged();
		});
		PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(COMMAND, null);
		return null;
	}

	private static Optional<Unit> unitOf(String name) {
		return Arrays.stream(Unit.values()).filter(unit -> unit.name().equalsIgnoreCase(name)).findFirst();
	}

	@Override
	public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IEditorPart editor = window == null || window.getActivePage() == null
				? null
				: window.getActivePage().getActiveEditor();
		ArticlePage page = editor == null ? null : editor.getAdapter(ArticlePage.class);
		element.setChecked(page != null
				&& page.commands().snapping().chosen().equals(unitOf(String.valueOf(parameters.get(UNIT)))));
	}
}
