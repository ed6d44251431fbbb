package org.pressmark.ui.corpus.internal.codebook;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.ui.keys.IBindingService;
import org.jspecify.annotations.Nullable;

/** Which single letters the article editor has for commands of its own, so that no label can have them. */
public interface EditorKeys {

	/** None. */
	EditorKeys NONE = key -> Optional.empty();

	/**
	 * Looks a key up.
	 *
	 * @param key
	 *            a letter or digit in lower case
	 * @return the command that has it
	 */
	Optional<String> commandOn(String key);

	/**
	 * Asks the workbench.
	 *
	 * @param bindings
	 *            the service that knows all keys; none outside a workbench
	 * @return the keys
	 */
	static EditorKeys of(@Nullable IBindingService bindings) {
		if (bindings == null) {
			return NONE;
		}
		return key -> Arrays.stream(bindings.getBindings())
				.filter(binding -> "org.pressmark.ui.editor.context".equals(binding.getContextId()))
				.filter(binding -> isAlone(binding, key)).flatMap(binding -> nameOf(binding).stream()).findFirst();
	}

	private static boolean isAlone(Binding binding, String key) {
		if (!(binding.getTriggerSequence() instanceof KeySequence sequence)
				|| sequence.getKeyStrokes().length != 1 || key.isEmpty()) {
			return false;
		}
		KeyStroke stroke = sequence.getKeyStrokes()[0];
		return stroke.getModifierKeys() == 0
				&& stroke.getNaturalKey() == key.toUpperCase(Locale.ROOT).charAt(0);
	}

	private static Optional<String> nameOf(Binding binding) {
		try {
			return binding.getParameterizedCommand() == null
					? Optional.empty()
					: Optional.of(binding.getParameterizedCommand().getName());
		} catch (NotDefinedException gone) {
			return Optional.empty();
		}
	}
}
