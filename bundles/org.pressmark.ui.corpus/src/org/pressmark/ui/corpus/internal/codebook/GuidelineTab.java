package org.pressmark.ui.corpus.internal.codebook;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.pressmark.model.codebook.Example;
import org.pressmark.model.codebook.Guideline;
import org.pressmark.model.codebook.LabelDefinition;

/** What annotators are told about a label. */
final class GuidelineTab extends DetailTab {

	private static final List<String> KINDS = List.of("\u2713 Mark it like this", "\u2717 Do not mark this");

	private final Fields.Typed text;
	private final Rows<Example> examples;
	private final Combo kind;
	private final Fields.Typed example;
	private final Fields.Typed explanation;

	GuidelineTab(Composite parent, DraftModel model, Consumer<Optional<String>> problems) {
		super(parent, model, problems);
		text = fields().area("guideline", "Instruction", typed -> changeLabel("Change Guideline",
				label -> new LabelCopy(label).guideline(new Guideline(typed, label.guideline().examples()))));
		fields().heading("Examples (square brackets stand around what is to be marked)");
		examples = new Rows<>(area(), "examples", model.isEditable(), List.of("Kind", "Example", "Why"),
				each -> new String[]{KINDS.get(each.positive() ? 0 : 1), each.text(), each.explanation()},
				new ExampleActions());
		kind = fields().choice("example.kind", "Kind", KINDS, at -> replace("Change Example",
				each -> new Example(each.text(), at == 0, each.explanation())));
		example = fields().line("example.text", "Example", typed -> replace("Change Example",
				each -> new Example(typed, each.positive(), each.explanation())));
		explanation = fields().line("example.why", "Why", typed -> replace("Change Example",
				each -> new Example(each.text(), each.positive(), typed)));
	}

	private Optional<String> replace(String title, java.util.function.UnaryOperator<Example> step) {
		examples.selected().ifPresent(each -> examples.replace(step.apply(each), title));
		return Optional.empty();
	}

	@Override
	void show(LabelDefinition label) {
		text.show(label.guideline().text());
		examples.show(label.guideline().examples());
		detail();
	}

	private void detail() {
		Optional<Example> at = examples.selected();
		kind.setEnabled(model().isEditable() && at.isPresent());
		example.enable(at.isPresent());
		explanation.enable(at.isPresent());
		kind.select(at.map(Example::positive).orElse(true) ? 0 : 1);
		example.show(at.map(Example::text).orElse(""));
		explanation.show(at.map(Example::explanation).orElse(""));
	}

	/** What the buttons do. */
	private final class ExampleActions implements Rows.Actions<Example> {
		@Override
		public void add(int after) {
			examples.insert(new Example("\u2026 [ ] \u2026", true, ""), after, "Add Example");
		}

		@Override
		public void replace(List<Example> rows, String title) {
			changeLabel(title + " Example", label -> new LabelCopy(label)
					.guideline(new Guideline(label.guideline().text(), rows)));
		}

		@Override
		public void selected() {
			detail();
		}
	}
}
