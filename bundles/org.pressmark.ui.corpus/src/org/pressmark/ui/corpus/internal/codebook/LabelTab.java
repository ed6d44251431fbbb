package org.pressmark.ui.corpus.internal.codebook;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.ColorDialog;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.pressmark.model.codebook.Contrast;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.model.codebook.LabelRole;
import org.pressmark.model.codebook.LabelStyle;
import org.pressmark.model.codebook.MarkShape;
import org.pressmark.model.codebook.Snap;
import org.pressmark.ui.widgets.WidgetId;

/** What a label is called and how it looks. */
final class LabelTab extends DetailTab {

	private static final List<String> SNAPS = List.of("words, unless said otherwise", "as selected, to the character",
			"whole words", "whole sentences");
	private static final Pattern RGB_TEXT = Pattern.compile("#[0-9A-Fa-f]{6}");

	private final Fields.Typed name;
	private final Fields.Typed aliases;
	private final Combo role;
	private final Fields.Typed key;
	private final Fields.Typed light;
	private final Fields.Typed dark;
	private final Combo shape;
	private final Combo snap;
	private final Label contrast;
	private final ShapePreview preview;

	LabelTab(Composite parent, DraftModel model, EditorKeys keys, Consumer<Optional<String>> problems) {
		super(parent, model, problems);
		Composite area = area();
		name = fields().line("name", "Name", this::rename);
		key = fields().line("key", "Key", typed -> takeKey(typed, keys));
		role = fields().choice("role", "Role", names(LabelRole.values(), LabelRole::key),
				at -> change("Change Role", label -> new LabelCopy(label).role(LabelRole.values()[at])));
		shape = fields().choice("shape", "Shape", names(MarkShape.values(), MarkShape::key),
				at -> change("Change Shape", label -> new LabelCopy(label).style(new LabelStyle(label.style().color(),
						label.style().darkColor(), MarkShape.values()[at]))));
		snap = fields().choice("snap", "Selections become", SNAPS,
				at -> change("Change Snap", label -> new LabelCopy(label).snap(
						at == 0 ? Optional.empty() : Optional.of(Snap.values()[at - 1]))));
		light = fields().lineWith("color", "Colour, light page", typed -> color(typed, true),
				row -> picker(row, "color.pick", true));
		dark = fields().lineWith("darkColor", "Colour, dark page", typed -> color(typed, false),
				row -> picker(row, "darkColor.pick", false));
		fields().label("Looks like this", true);
		preview = new ShapePreview(area);
		fields().label("Contrast", true);
		contrast = WidgetId.of("org.pressmark.ui.corpus.codebook.contrast").on(new Label(area, SWT.WRAP));
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 0).hint(200, SWT.DEFAULT).applyTo(contrast);
		aliases = fields().line("aliases", "Other names", typed -> change("Change Other Names",
				label -> new LabelCopy(label).aliases(words(typed))));
	}

	private void picker(Composite row, String id, boolean onLight) {
		Button choose = WidgetId.of("org.pressmark.ui.corpus.codebook." + id).on(new Button(row, SWT.PUSH));
		choose.setText("\u2026");
		choose.setToolTipText("Choose a colour");
		choose.setEnabled(model().isEditable());
		choose.addListener(SWT.Selection, event -> pick(onLight));
		Button adjust = WidgetId.of("org.pressmark.ui.corpus.codebook." + id + ".adjust")
				.on(new Button(row, SWT.PUSH));
		adjust.setText("Make Visible");
		adjust.setToolTipText("Takes the nearest colour that can be seen well on the page");
		adjust.setEnabled(model().isEditable());
		adjust.addListener(SWT.Selection, event -> model().label().ifPresent(label -> color(onLight
				? Contrast.onLight(label.style().color())
				: Contrast.onDark(label.style().darkColor()), onLight)));
	}

	private void pick(boolean onLight) {
		model().label().ifPresent(label -> {
			String now = onLight ? label.style().color() : label.style().darkColor();
			ColorDialog dialog = new ColorDialog(preview.control().getShell());
			dialog.setRGB(new RGB(Integer.parseInt(now, 1, 3, 16), Integer.parseInt(now, 3, 5, 16),
					Integer.parseInt(now, 5, 7, 16)));
			RGB chosen = dialog.open();
			if (chosen != null) {
				color(String.format(Locale.ROOT, "#%02X%02X%02X", chosen.red, chosen.green, chosen.blue), onLight);
			}
		});
	}

	private static <E> List<String> names(E[] values, Function<E, String> name) {
		return Arrays.stream(values).map(name).toList();
	}

	private Optional<String> rename(String typed) {
		String wanted = typed.strip();
		Optional<LabelDefinition> label = model().label();
		if (label.isEmpty()) {
			return Optional.empty();
		}
		if (wanted.isEmpty()) {
			return Optional.of("A label needs a name.");
		}
		if (model().draft().codebook().label(wanted).filter(other -> !other.equals(label.get())).isPresent()) {
			return Optional.of("Another label is called " + wanted
					+ ". Choose another name, or merge the two with the button Merge.");
		}
		return model().change("Rename Label", draft -> draft.renameLabel(label.get().name(), wanted),
				Optional.of(wanted));
	}

	private Optional<String> takeKey(String typed, EditorKeys keys) {
		String wanted = typed.strip().toLowerCase(Locale.ROOT);
		if (!wanted.isEmpty() && (wanted.codePointCount(0, wanted.length()) != 1
				|| !Character.isLetterOrDigit(wanted.codePointAt(0)))) {
			return Optional.of("A key is one letter or digit. Leave the field empty for none.");
		}
		Optional<String> other = model().draft().codebook().labels().stream()
				.filter(label -> !wanted.isEmpty() && label.shortcut().equals(wanted))
				.filter(label -> !Optional.of(label).equals(model().label())).map(LabelDefinition::name).findFirst();
		if (other.isPresent()) {
			return Optional.of("The label " + other.get() + " has this key. Choose another, or take it away there.");
		}
		Optional<String> command = keys.commandOn(wanted);
		if (command.isPresent()) {
			return Optional.of("The editor has this key for " + command.get()
					+ ". Choose another, or change that key under Window > Preferences > Keys.");
		}
		return change("Change Key", label -> new LabelCopy(label).shortcut(wanted));
	}

	private Optional<String> color(String typed, boolean onLight) {
		String wanted = typed.strip();
		if (!RGB_TEXT.matcher(wanted).matches()) {
			return Optional.of("A colour is written as #RRGGBB, such as #0072B2.");
		}
		return change("Change Colour", label -> new LabelCopy(label).style(onLight
				? new LabelStyle(wanted, label.style().darkColor(), label.style().shape())
				: new LabelStyle(label.style().color(), wanted, label.style().shape())));
	}

	private Optional<String> change(String title, UnaryOperator<LabelDefinition> step) {
		return changeLabel(title, step);
	}

	@Override
	void show(LabelDefinition label) {
		name.show(label.name());
		aliases.show(String.join(", ", label.aliases()));
		role.select(label.role().ordinal());
		key.show(label.shortcut());
		light.show(label.style().color());
		dark.show(label.style().darkColor());
		shape.select(label.style().shape().ordinal());
		snap.select(label.snap().map(given -> given.ordinal() + 1).orElse(0));
		contrast.setText(contrast("light", label.style().color(), Contrast.LIGHT_PAGE) + "\n"
				+ contrast("dark", label.style().darkColor(), Contrast.DARK_PAGE));
		preview.show(label);
	}

	/** The ratio in numbers and words, for no colour says whether it can be seen. */
	private static String contrast(String page, String color, String ground) {
		double ratio = Contrast.ratio(color, ground);
		String verdict = ratio >= Contrast.DRAWING
				? "can be seen well (AA)"
				: "is too faint, at least 3 is needed (AA); the editor draws it stronger";
		return String.format(Locale.ROOT, "%.1f : 1 on a %s page: %s", ratio, page, verdict);
	}
}
