package org.pressmark.ui.editor.internal.guideline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.pressmark.model.codebook.AllowedValue;
import org.pressmark.model.codebook.AttributeDefinition;
import org.pressmark.model.codebook.Example;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.model.codebook.SlotDefinition;

/**
 * What is said of a label as one text that can be read aloud from top to bottom: each example says in words whether
 * it is
 * one to follow, and no meaning hangs on a colour.
 *
 * @param text
 *            the text
 * @param spans
 *            what stands out in it
 */
public record GuidelineText(String text, List<Span> spans) {

	/**
	 * A part that stands out.
	 *
	 * @param begin
	 *            where it begins
	 * @param length
	 *            how long it is
	 * @param style
	 *            {@link SWT#BOLD} or {@link SWT#ITALIC}
	 * @param isTitle
	 *            whether it is the name of the label, which has its colour
	 */
	public record Span(int begin, int length, int style, boolean isTitle) {}

	/**
	 * Puts the text together.
	 *
	 * @param label
	 *            the label
	 * @return the text
	 */
	public static GuidelineText of(LabelDefinition label) {
		return new Writing().write(label);
	}

	/** Collects text and what stands out. */
	private static final class Writing {
		private final StringBuilder text = new StringBuilder();
		private final List<Span> spans = new ArrayList<>();

		GuidelineText write(LabelDefinition label) {
			styled(label.name(), SWT.BOLD, true);
			if (!label.shortcut().isEmpty()) {
				text.append("   ").append(NLS.bind(Messages.key, label.shortcut().toUpperCase(Locale.ROOT)));
			}
			text.append("\n\n");
			String instruction = label.guideline().text().strip();
			text.append(instruction.isEmpty() ? Messages.noGuideline : instruction).append('\n');
			label.guideline().examples().forEach(this::example);
			if (!label.attributes().isEmpty()) {
				heading(Messages.attributes);
				label.attributes().forEach(this::attribute);
			}
			if (!label.slots().isEmpty()) {
				heading(Messages.links);
				label.slots().forEach(this::slot);
			}
			return new GuidelineText(text.toString().stripTrailing(), spans);
		}

		private void styled(String words, int style, boolean isTitle) {
			spans.add(new Span(text.length(), words.length(), style, isTitle));
			text.append(words);
		}

		private void heading(String words) {
			text.append('\n');
			styled(words, SWT.BOLD, false);
			text.append('\n');
		}

		private void example(Example example) {
			String line = NLS.bind(example.positive() ? Messages.markIt : Messages.doNotMark, example.text().strip());
			text.append('\n');
			int begin = text.length();
			text.append(line).append('\n');
			bracketed(begin, line);
			if (!example.explanation().isBlank()) {
				styled(example.explanation().strip(), SWT.ITALIC, false);
				text.append('\n');
			}
		}

		/** What is to be marked stands in square brackets. */
		private void bracketed(int begin, String line) {
			for (int open = line.indexOf('['); open >= 0; open = line.indexOf('[', open + 1)) {
				int close = line.indexOf(']', open);
				if (close > open) {
					spans.add(new Span(begin + open, close - open + 1, SWT.BOLD, false));
				}
			}
		}

		private void attribute(AttributeDefinition attribute) {
			String name = attribute.mandatory() ? NLS.bind(Messages.mandatory, attribute.name()) : attribute.name();
			String shown = attribute.condition().map(condition -> NLS.bind(Messages.condition,
					new Object[]{name, condition.attribute(), String.join(", ", condition.values())})).orElse(name);
			styled(shown, SWT.BOLD, false);
			described(attribute.description());
			for (AllowedValue value : attribute.values()) {
				text.append("   \u2022 ").append(value.value());
				described(value.description());
			}
		}

		private void slot(SlotDefinition slot) {
			styled(slot.name(), SWT.BOLD, false);
			described(slot.description());
		}

		private void described(String description) {
			text.append(description.isBlank() ? "" : ": " + description.strip()).append('\n');
		}
	}
}
