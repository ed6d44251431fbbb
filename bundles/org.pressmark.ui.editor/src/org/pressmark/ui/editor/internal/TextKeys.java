package org.pressmark.ui.editor.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.keys.IBindingService;
import org.pressmark.ui.editor.ArticleEditor;

/** The keys of commands in the text of an article, as the user has set them, whether or not the text has the focus. */
final class TextKeys {

	private final IBindingService bindings;

	TextKeys(IBindingService bindings) {
		this.bindings = bindings;
	}

	/**
	 * Finds the key of a command.
	 *
	 * @param command
	 *            id of the command
	 * @return the key in the words of the platform; empty if there is none
	 */
	Optional<String> of(String command) {
		return inText(command).findFirst().map(TextKeys::format)
				.or(() -> Optional.ofNullable(bindings.getBestActiveBindingFormattedFor(command)));
	}

	/**
	 * Finds the key of a command with a parameter.
	 *
	 * @param command
	 *            id of the command
	 * @param parameter
	 *            id of the parameter
	 * @param value
	 *            its value
	 * @return the key in the words of the platform; empty if there is none
	 */
	Optional<String> of(String command, String parameter, String value) {
		return inText(command).filter(binding -> parametersOf(binding).equals(Map.of(parameter, value))).findFirst()
				.map(TextKeys::format);
	}

	/**
	 * Finds the key that opens a view, in the text or anywhere in the window.
	 *
	 * @param view
	 *            id of the view
	 * @return the key in the words of the platform; empty if there is none
	 */
	Optional<String> ofView(String view) {
		return all(IWorkbenchCommandConstants.VIEWS_SHOW_VIEW).filter(binding -> parametersOf(binding)
				.equals(Map.of(IWorkbenchCommandConstants.VIEWS_SHOW_VIEW_PARM_ID, view))).findFirst()
				.map(TextKeys::format);
	}

	/** {@return whether the platform knows the key itself now, and shows it where it shows the command} */
	boolean isActive(String command) {
		return bindings.getBestActiveBindingFor(command) != null;
	}

	private Stream<Binding> inText(String command) {
		return all(command).filter(binding -> ArticleEditor.CONTEXT.equals(binding.getContextId()));
	}

	/** What the user has set comes first, and what the user has taken away is left out. */
	private Stream<Binding> all(String command) {
		Binding[] known = bindings.getBindings();
		return Arrays.stream(known)
				.filter(binding -> binding.getParameterizedCommand() instanceof ParameterizedCommand bound
						&& bound.getId().equals(command)
						&& Arrays.stream(known).noneMatch(other -> takesAway(other, binding)))
				.sorted(Comparator.comparing(binding -> binding.getType() == Binding.USER ? 0 : 1));
	}

	/** A key that was taken away by the user is listed twice: as it was, and once more without a command. */
	private static boolean takesAway(Binding other, Binding binding) {
		return other.getParameterizedCommand() == null && binding.getType() != Binding.USER
				&& other.getTriggerSequence().equals(binding.getTriggerSequence())
				&& Objects.equals(other.getContextId(), binding.getContextId());
	}

	private static Map<?, ?> parametersOf(Binding binding) {
		return binding.getParameterizedCommand().getParameterMap();
	}

	private static String format(Binding binding) {
		return binding.getTriggerSequence().format();
	}
}
