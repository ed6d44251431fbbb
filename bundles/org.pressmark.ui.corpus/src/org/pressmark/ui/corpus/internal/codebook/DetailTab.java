package org.pressmark.ui.corpus.internal.codebook;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.pressmark.model.codebook.LabelDefinition;

/** A page of details of the label at hand. */
abstract class DetailTab {

	private static final int MARGIN = 10;

	private final DraftModel model;
	private final ScrolledComposite scroll;
	private final Composite area;
	private final Fields fields;

	DetailTab(Composite parent, DraftModel model, Consumer<Optional<String>> problems) {
		this.model = model;
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		area = new Composite(scroll, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).applyTo(area);
		scroll.setContent(area);
		scroll.addListener(SWT.Resize, event -> fit());
		fields = new Fields(area, model.isEditable(), problems);
	}

	/** Shows a label. */
	abstract void show(LabelDefinition label);

	final DraftModel model() {
		return model;
	}

	final Composite area() {
		return area;
	}

	final Fields fields() {
		return fields;
	}

	final Control control() {
		return scroll;
	}

	/** Shows the label at hand, if there is one. */
	final void refresh() {
		model.label().ifPresent(this::show);
		fit();
	}

	private void fit() {
		scroll.setMinSize(0, area.computeSize(Math.max(100, scroll.getClientArea().width), SWT.DEFAULT).y);
	}

	/** Changes the label at hand. */
	final Optional<String> changeLabel(String title, UnaryOperator<LabelDefinition> step) {
		Optional<LabelDefinition> label = model.label();
		return label.isEmpty()
				? Optional.empty()
				: model.change(title, draft -> draft.withLabel(step.apply(label.get())));
	}

	/** The words of a list with commas between them. */
	static List<String> words(String typed) {
		return Arrays.stream(typed.split(",")).map(String::strip).filter(word -> !word.isEmpty()).distinct().toList();
	}
}
