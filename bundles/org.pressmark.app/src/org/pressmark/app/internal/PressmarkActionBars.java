package org.pressmark.app.internal;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

/**
 * The skeleton of the menu bar: menus and their groups, which the plug-in manifests fill with commands.
 * <p>
 * Undo and Redo are made here, because only the platform's own actions show what they undo.
 */
final class PressmarkActionBars extends ActionBarAdvisor {

	PressmarkActionBars(IActionBarConfigurer configurer) {
		super(configurer);
	}

	@Override
	protected void makeActions(IWorkbenchWindow window) {
		register(ActionFactory.UNDO.create(window));
		register(ActionFactory.REDO.create(window));
	}

	@Override
	protected void fillMenuBar(IMenuManager bar) {
		bar.add(menu("&File", IWorkbenchActionConstants.M_FILE, "corpus", "exchange", "save", "close", "exit"));
		MenuManager edit = menu("&Edit", IWorkbenchActionConstants.M_EDIT);
		add(edit, ActionFactory.UNDO);
		add(edit, ActionFactory.REDO);
		groups(edit, "copy", "find");
		edit.add(new GroupMarker("find.more"));
		groups(edit, "zoom", "additions");
		bar.add(edit);
		bar.add(menu("&Mark", "org.pressmark.app.menu.mark", "tag", "link", "change", "additions"));
		bar.add(menu("&Navigate", IWorkbenchActionConstants.M_NAVIGATE, "mark", "article", "additions"));
		bar.add(menu("Corp&us", "org.pressmark.app.menu.corpus", "annotator", "state", "region", "compare", "check",
				"additions"));
		bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		bar.add(menu("&Window", IWorkbenchActionConstants.M_WINDOW, "views", "look", "additions", "preferences"));
		bar.add(menu("&Help", IWorkbenchActionConstants.M_HELP, "learn", "additions", "about"));
	}

	private void add(MenuManager menu, ActionFactory factory) {
		IAction action = getAction(factory.getId());
		if (action != null) {
			menu.add(action);
		}
	}

	private static MenuManager menu(String label, String id, String... groups) {
		MenuManager menu = new MenuManager(label, id);
		groups(menu, groups);
		return menu;
	}

	private static void groups(MenuManager menu, String... groups) {
		for (String group : groups) {
			menu.add(new Separator(group));
		}
	}
}
