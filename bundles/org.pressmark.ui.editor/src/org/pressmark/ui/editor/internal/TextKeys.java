package org.pressmark.ui.editor.internal;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.jface.bindings.Binding;
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

	/** {@return whether the platform knows the key itself now, and shows it where it shows the command} */
	boolean isActive(String command) {
		return bindings.getBestActiveBindingFor(command) != null;
	}

	private Stream<Binding> inText(String command) {
		return Arrays.stream(bindings.getBindings())
				.filter(binding -> binding.getParameterizedCommand() instanceof ParameterizedCommand bound
						&& bound.getId().equals(command) && ArticleEditor.CONTEXT.equals(binding.getContextId()));
	}

	private static Map<?, ?> parametersOf(Binding binding) {
		return binding.getParameterizedCommand().getParameterMap();
	}

	private static String format(Binding binding) {
		return binding.getTriggerSequence().format();
	}
}
