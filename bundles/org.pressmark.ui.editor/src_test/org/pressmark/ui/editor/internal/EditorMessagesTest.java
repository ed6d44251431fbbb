package org.pressmark.ui.editor.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.Test;

/** The status line says why something was not done until something else is selected. */
final class EditorMessagesTest {

	private final List<String> said = new ArrayList<>();

	@Test
	void aRefusalGoesWithTheNextSelection() {
		EditorMessages messages = new EditorMessages(site(), () -> "Quote");
		messages.refuse("This is the last mark.");
		messages.selectionChanged();
		assertEquals(List.of("setMessage Quote", "setErrorMessage This is the last mark.", "setErrorMessage null",
				"setMessage Quote"), said);
	}

	private IEditorSite site() {
		IStatusLineManager line = type(IStatusLineManager.class, Map.of());
		IActionBars bars = type(IActionBars.class, Map.of("getStatusLineManager", line));
		IWorkbenchPage page = type(IWorkbenchPage.class, Map.of());
		return type(IEditorSite.class, Map.of("getActionBars", bars, "getPage", page));
	}

	private <T> T type(Class<T> type, Map<String, Object> answers) {
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{type},
				(proxy, method, arguments) -> {
					if (type == IStatusLineManager.class) {
						said.add(method.getName() + " " + arguments[0]);
					}
					return answers.get(method.getName());
				}));
	}
}
