package org.pressmark.ui.corpus.internal.navigator;

import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;
import org.jspecify.annotations.Nullable;
import org.pressmark.ui.widgets.AccessibleName;
import org.pressmark.ui.widgets.WidgetId;

/** The words and the state by which the articles are filtered. */
final class FilterBar {

	private static final String TEXT_KEY = "filter";
	private static final String STATE_KEY = "state";

	private final Text text;
	private final Combo state;
	private final Runnable changed;

	FilterBar(Composite parent, Runnable changed) {
		this.changed = changed;
		Composite bar = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(3, 3).spacing(4, 0).applyTo(bar);
		text = WidgetId.of("org.pressmark.ui.corpus.navigator.filter")
				.on(new Text(bar, SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH));
		text.setMessage("Filter articles");
		AccessibleName.of("Filter articles").on(text);
		text.setToolTipText("Words from the headline, outlet, date or name");
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
		state = WidgetId.of("org.pressmark.ui.corpus.navigator.state")
				.on(new Combo(bar, SWT.DROP_DOWN | SWT.READ_ONLY));
		state.setItems(Stream.of(StateFilter.values()).map(StateFilter::label).toArray(String[]::new));
		state.select(0);
		state.setToolTipText("Articles by what you have done with them");
		AccessibleName.of("Articles by what you have done with them").on(state);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(state);
		text.addListener(SWT.Modify, event -> changed.run());
		state.addListener(SWT.Selection, event -> changed.run());
	}

	void onArrowDown(Runnable action) {
		text.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.CR) {
				event.doit = false;
				action.run();
			}
		});
	}

	String text() {
		return text.getText();
	}

	StateFilter state() {
		return StateFilter.values()[Math.max(0, state.getSelectionIndex())];
	}

	void save(IMemento memento) {
		memento.putString(TEXT_KEY, text());
		memento.putString(STATE_KEY, state().name());
	}

	void restore(@Nullable IMemento memento) {
		if (memento == null) {
			return;
		}
		String words = memento.getString(TEXT_KEY);
		String chosen = memento.getString(STATE_KEY);
		text.setText(words == null ? "" : words);
		Stream.of(StateFilter.values()).filter(value -> value.name().equals(chosen)).findFirst()
				.ifPresent(value -> state.select(value.ordinal()));
		changed.run();
	}
}
