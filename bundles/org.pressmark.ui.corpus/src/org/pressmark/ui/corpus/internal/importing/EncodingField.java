package org.pressmark.ui.corpus.internal.importing;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import org.pressmark.ui.widgets.WidgetId;

/** Asks for the encoding of text files: the usual one, one of a list, or any that Java knows by name. */
final class EncodingField {

	private static final String USUAL = "UTF-8, or as the file says";
	private static final String[] OTHERS = {"windows-1252", "windows-1251", "windows-1256", "ISO-8859-1",
			"ISO-8859-15", "UTF-16LE", "UTF-16BE", "GB18030", "Shift_JIS"};
	private static final int GAP = 14;

	private final Combo combo;

	EncodingField(Composite parent, Runnable changed) {
		Label label = new Label(parent, SWT.NONE);
		label.setText("En&coding of texts:");
		GridDataFactory.swtDefaults().indent(GAP, 0).applyTo(label);
		combo = WidgetId.of("org.pressmark.ui.corpus.import.encoding").on(new Combo(parent, SWT.DROP_DOWN));
		combo.add(USUAL);
		for (String name : OTHERS) {
			combo.add(name);
		}
		combo.select(0);
		combo.addListener(SWT.Modify, event -> changed.run());
	}

	/** Shows an encoding by its name; the usual one for an empty name. */
	void show(@Nullable String name) {
		combo.setText(name == null || name.isEmpty() ? USUAL : name);
	}

	private String chosen() {
		String text = combo.getText().strip();
		return text.equals(USUAL) ? "" : text;
	}

	/** {@return the encoding; empty where the files say, or while {@link #problem} tells of one} */
	Optional<Charset> charset() {
		try {
			return chosen().isEmpty() ? Optional.empty() : Optional.of(Charset.forName(chosen()));
		} catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
			return Optional.empty();
		}
	}

	/** {@return what is wrong with what was typed} */
	Optional<String> problem() {
		return chosen().isEmpty() || charset().isPresent()
				? Optional.empty()
				: Optional.of("There is no encoding '" + chosen() + "'. Choose one from the list.");
	}
}
