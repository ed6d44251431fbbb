package org.pressmark.ui.editor.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.pressmark.model.Article;
import org.pressmark.model.AttributeValue;
import org.pressmark.model.Fragment;
import org.pressmark.model.Layer;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.model.edit.Change;
import org.pressmark.model.edit.LayerEdit;

/**
 * Pastes an attribution as one object. It goes to where its words are and it is not yet: the place that it was copied
 * from, as in another layer of the article or after it was cut; else the selected words, or the next place after the
 * caret. A part is a mark that is there already, else a new one on the same words at the same distance, else on these
 * words in the same paragraph if they are there once. What cannot go along is named.
 */
public final class CopyPlanner {

	/**
	 * What pasting does.
	 *
	 * @param plan
	 *            the step, or why not
	 * @param leftOut
	 *            a sentence that names what could not go along; empty if all did
	 */
	public record Pasting(Plan plan, String leftOut) {}

	private final Article article;
	private final Codebook codebook;
	private final MarkPlanner planner;

	CopyPlanner(Article article, Codebook codebook, MarkPlanner planner) {
		this.article = article;
		this.codebook = codebook;
		this.planner = planner;
	}

	/**
	 * Plans to paste marks.
	 *
	 * @param layer
	 *            the layer as it is
	 * @param copied
	 *            the marks
	 * @param selection
	 *            the selected words; empty at the caret where none are
	 * @return the step, or why not
	 */
	public Pasting paste(Layer layer, CopiedMarks copied, Fragment selection) {
		Mark first = copied.owners().getFirst();
		List<Integer> places = places(copied, first);
		if (places.isEmpty()) {
			return refused(Messages.bind(Messages.pasteNowhere, first.label(), shortened(copied.words(first))));
		}
		Set<List<Fragment>> taken = layer.marks().stream().filter(mark -> mark.label().equals(first.label()))
				.map(Mark::fragments).collect(Collectors.toSet());
		Optional<Integer> shift = places.stream().map(place -> place - first.begin())
				.filter(by -> isFree(copied.moved(first, by, article.text()), taken))
				.min(Comparator.comparingInt(by -> rank(copied, first, by, selection)));
		return shift.map(by -> new Pasted(layer, copied, by).pasting())
				.orElseGet(() -> refused(Messages.bind(Messages.pasteTagged, first.label())));
	}

	private static Pasting refused(String why) {
		return new Pasting(new Plan.Refusal(why), "");
	}

	/** Begins of the stretch of a mark in the article. */
	private List<Integer> places(CopiedMarks copied, Mark mark) {
		String stretch = copied.stretch(mark);
		if (stretch.isEmpty()) {
			return copied.text().equals(article.text()) ? List.of(mark.begin()) : List.of();
		}
		List<Integer> places = new ArrayList<>();
		for (int at = article.text().indexOf(stretch); at >= 0; at = article.text().indexOf(stretch, at + 1)) {
			places.add(at);
		}
		return places;
	}

	private boolean isFree(List<Fragment> there, Set<List<Fragment>> taken) {
		return !there.isEmpty() && there.stream().allMatch(article::isIncluded) && !taken.contains(there);
	}

	/** The selected words first, then the place it was copied from, then what comes next. */
	private int rank(CopiedMarks copied, Mark mark, int by, Fragment selection) {
		int begin = mark.begin() + by;
		int end = mark.end() + by;
		if (!selection.isEmpty() && begin < selection.end() && selection.begin() < end) {
			return -2;
		}
		if (by == 0 && copied.text().equals(article.text())) {
			return -1;
		}
		return begin >= selection.begin() ? begin - selection.begin() : article.text().length() + begin;
	}

	private static Optional<Mark> find(Layer layer, String label, List<Fragment> fragments) {
		return layer.marks().stream().filter(mark -> mark.label().equals(label) && mark.fragments().equals(fragments))
				.findFirst();
	}

	private static String shortened(String words) {
		int most = 40;
		return words.codePointCount(0, words.length()) <= most
				? words
				: words.substring(0, words.offsetByCodePoints(0, most)) + "\u2026";
	}

	/** One pasting: which mark became which, and what was left out. */
	private final class Pasted {

		private final Layer layer;
		private final CopiedMarks copied;
		private final int by;
		private final Map<MarkId, MarkId> became = new LinkedHashMap<>();
		private final Map<MarkId, Mark> made = new LinkedHashMap<>();
		private final List<String> leftOut = new ArrayList<>();

		Pasted(Layer layer, CopiedMarks copied, int by) {
			this.layer = layer;
			this.copied = copied;
			this.by = by;
		}

		Pasting pasting() {
			Mark focused = copied.owners().getFirst();
			place(focused, copied.moved(focused, by, article.text()));
			copied.owners().stream().skip(1).forEach(this::placePart);
			copied.parts().forEach(this::placePart);
			List<Mark> linked = made.values().stream().map(this::linked).toList();
			if (linked.isEmpty()) {
				return refused(Messages.bind(Messages.pasteLabel, copied.owners().getFirst().label()));
			}
			Mark first = linked.getFirst();
			String title = linked.size() == 1
					? Messages.bind(Messages.paste, first.label())
					: Messages.bind(Messages.pasteObject, first.label(), linked.size() - 1);
			List<MarkId> owners = copied.owners().stream().flatMap(owner -> Stream.ofNullable(made.get(owner.id())))
					.map(Mark::id).toList();
			Optional<Arming> arm = first.slots().isEmpty() ? Optional.empty() : Optional.of(Arming.of(first.id()));
			return new Pasting(
					new Plan.Step(new LayerEdit(title, linked.stream().map(Change::add).toList()), owners, arm),
					leftOut.isEmpty() ? "" : Messages.bind(Messages.pasteLeftOut, String.join(", ", leftOut)));
		}

		private void placePart(Mark part) {
			List<Fragment> there = copied.moved(part, by, article.text());
			List<Fragment> near = there.isEmpty() ? nearby(part) : there;
			Optional<Mark> same = near.isEmpty()
					? layer.mark(part.id()).filter(mark -> copied.text().equals(article.text()))
					: find(layer, part.label(), near);
			same.ifPresentOrElse(mark -> became.put(part.id(), mark.id()), () -> place(part, near));
		}

		private void place(Mark mark, List<Fragment> there) {
			Optional<LabelDefinition> label = codebook.label(mark.label());
			if (label.isEmpty() || there.isEmpty() || !there.stream().allMatch(article::isIncluded)) {
				leftOut.add(mark.label() + " \u201c" + shortened(copied.words(mark)) + "\u201d");
				return;
			}
			Mark placed = planner
					.asNew(withValues(mark.withFragments(there).withLabel(label.get().name()), label.get()));
			made.put(mark.id(), placed);
			became.put(mark.id(), placed.id());
		}

		/** The only place of the words of a part in the paragraphs that its object was pasted into. */
		private List<Fragment> nearby(Mark part) {
			Fragment object = copied.owners().getFirst().extent();
			String text = article.text();
			int begin = text.lastIndexOf('\n', object.begin() + by - 1) + 1;
			int end = text.indexOf('\n', object.end() + by);
			String paragraph = text.substring(begin, end < 0 ? text.length() : end);
			String words = copied.stretch(part);
			int at = paragraph.indexOf(words);
			return words.isEmpty() || at < 0 || paragraph.indexOf(words, at + 1) >= 0
					? List.of()
					: copied.moved(part, begin + at - part.begin(), text);
		}

		/** Another corpus may know other attributes. */
		private Mark withValues(Mark mark, LabelDefinition label) {
			Map<String, AttributeValue> kept = new LinkedHashMap<>();
			mark.attributes().forEach((name, value) -> {
				if (label.attribute(name).filter(definition -> definition.accepts(value)).isPresent()) {
					kept.put(name, value);
				} else {
					leftOut.add(name + " " + value.display());
				}
			});
			return mark.withAttributes(kept);
		}

		private Mark linked(Mark mark) {
			Map<String, List<MarkId>> slots = new LinkedHashMap<>();
			mark.slots().forEach((name, fillers) -> {
				List<MarkId> now = fillers.stream().flatMap(id -> Stream.ofNullable(became.get(id)))
						.filter(id -> !id.equals(mark.id())).distinct().toList();
				if (codebook.label(mark.label()).flatMap(label -> label.slot(name)).isEmpty()) {
					leftOut.add(name);
				} else if (!now.isEmpty()) {
					slots.put(name, now);
				}
			});
			return mark.withSlots(slots);
		}
	}
}
