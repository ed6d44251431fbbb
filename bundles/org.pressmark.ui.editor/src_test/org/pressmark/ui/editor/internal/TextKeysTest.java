package org.pressmark.ui.editor.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.util.Optional;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.CommandManager;
import org.eclipse.core.commands.IParameter;
import org.eclipse.core.commands.Parameterization;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeyBinding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.keys.IBindingService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pressmark.ui.editor.ArticleEditor;

/** The keys that are shown are those that work, also where the user has changed them. */
final class TextKeysTest {

	private static final String ADD = "org.pressmark.ui.editor.command.addFragment";
	private static final String WINDOW = "org.eclipse.ui.contexts.window";

	private final CommandManager commands = new CommandManager();

	@Test
	void aKeyIsTheOneOfTheProductAtFirst() throws ParseException {
		assertEquals(Optional.of("+"), keys(bind("+", ADD, ArticleEditor.CONTEXT, Binding.SYSTEM)).of(ADD));
	}

	@Test
	void aKeyThatTheUserChangedIsTheNewOne() throws ParseException {
		assertEquals(Optional.of("G"),
				keys(bind("+", ADD, ArticleEditor.CONTEXT, Binding.SYSTEM),
						bind("+", null, ArticleEditor.CONTEXT, Binding.USER),
						bind("G", ADD, ArticleEditor.CONTEXT, Binding.USER)).of(ADD));
	}

	@Test
	void aKeyThatTheUserAddedComesFirst() throws ParseException {
		assertEquals(Optional.of("G"), keys(bind("+", ADD, ArticleEditor.CONTEXT, Binding.SYSTEM),
				bind("G", ADD, ArticleEditor.CONTEXT, Binding.USER)).of(ADD));
	}

	@Test
	void aKeyThatTheUserTookAwayIsNotShown() throws ParseException {
		assertEquals(Optional.empty(), keys(bind("+", ADD, ArticleEditor.CONTEXT, Binding.SYSTEM),
				bind("+", null, ArticleEditor.CONTEXT, Binding.USER)).of(ADD));
	}

	@Test
	void theSameKeyTakenAwayElsewhereStaysInTheText() throws ParseException {
		assertEquals(Optional.of("+"), keys(bind("+", ADD, ArticleEditor.CONTEXT, Binding.SYSTEM),
				bind("+", null, WINDOW, Binding.USER)).of(ADD));
	}

	@Test
	void theKeyOfAViewMayBeOneOfTheWindow() throws ParseException {
		Binding history = bind("F5", IWorkbenchCommandConstants.VIEWS_SHOW_VIEW, WINDOW, Binding.SYSTEM);
		assertEquals(Optional.of("F5"), keys(history).ofView("the.view"));
		assertEquals(Optional.empty(), keys(history).ofView("another.view"));
	}

	private static TextKeys keys(Binding... bindings) {
		return new TextKeys((IBindingService) Proxy.newProxyInstance(TextKeysTest.class.getClassLoader(),
				new Class<?>[]{IBindingService.class},
				(service, method, arguments) -> method.getName().equals("getBindings") ? bindings : null));
	}

	private Binding bind(String key, @Nullable String command, String context, int type) throws ParseException {
		return new KeyBinding(KeySequence.getInstance(key), command == null ? null : bound(command),
				"org.pressmark.ui.keys", context, null, null, null, type);
	}

	/** A command; the one that shows views has a view as its parameter. */
	private ParameterizedCommand bound(String id) {
		Command command = commands.getCommand(id);
		if (!id.equals(IWorkbenchCommandConstants.VIEWS_SHOW_VIEW)) {
			return new ParameterizedCommand(command, null);
		}
		IParameter view = (IParameter) Proxy.newProxyInstance(TextKeysTest.class.getClassLoader(),
				new Class<?>[]{IParameter.class}, (parameter, method, arguments) -> switch (method.getName()) {
					case "getId" -> IWorkbenchCommandConstants.VIEWS_SHOW_VIEW_PARM_ID;
					case "isOptional" -> true;
					case "equals" -> parameter == arguments[0];
					case "hashCode" -> 1;
					default -> null;
				});
		commands.getCategory("views").define("Views", null);
		command.define("Show View", null, commands.getCategory("views"), new IParameter[]{view});
		return new ParameterizedCommand(command, new Parameterization[]{new Parameterization(view, "the.view")});
	}
}
