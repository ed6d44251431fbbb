package org.pressmark.ui.editor.internal.attributes;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.pressmark.model.Mark;
import org.pressmark.ui.widgets.AccessibleName;
import org.pressmark.ui.widgets.WidgetId;

/** The note of marks. What is typed is taken when the annotator pauses or leaves the field. */
final class NoteField {

	private final Text text;
	private final Consumer<String> target;
	private String shown = "";

	/**
	 * Creates the name and the field, in two columns.
	 *
	 * @param parent
	 *            what they are put in
	 * @param target
	 *            takes another note, for the marks that were shown last
	 * @param typed
	 *            called when what is typed and not yet taken has changed
	 */
	NoteField(Composite parent, Consumer<String> target, Runnable typed) {
		this.target = target;
		Label name = new Label(parent, SWT.NONE);
		name.setText(Messages.note);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(name);
		text = AccessibleName.of(Messages.note).on(WidgetId.of("attributes.note")
				.on(new Text(parent, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL)));
		GridDataFactory.fillDefaults().grab(true, false).hint(160, 48).applyTo(text);
		text.addListener(SWT.FocusOut, event -> commit());
		TypingPause.follow(text, this::commit);
		text.addListener(SWT.Modify, event -> typed.run());
		text.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				event.doit = true;
			}
		});
	}

	/** Shows the note that all marks have; what is being typed stays. */
	void show(List<Mark> marks) {
		boolean typing = isTyped();
		Set<String> notes = marks.stream().map(Mark::note).collect(Collectors.toSet());
		shown = notes.size() == 1 ? notes.iterator().next() : "";
		if (!typing && !text.getText().strip().equals(shown.strip())) {
			text.setText(shown);
		}
		text.setMessage(notes.size() > 1 ? Messages.mixed : "");
	}

	/** Gives up what is being typed. */
	void revert() {
		text.setText(shown);
	}

	/** {@return whether something was typed that is not yet taken} */
	boolean isTyped() {
		return !text.getText().strip().equals(shown.strip());
	}

	/** Takes what was typed and not yet taken. */
	void commit() {
		String typed = text.getText().strip();
		if (!typed.equals(shown.strip())) {
			shown = typed;
			target.accept(typed);
		}
	}

	Text control() {
		return text;
	}
}
