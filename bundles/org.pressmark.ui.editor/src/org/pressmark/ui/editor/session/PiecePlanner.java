package org.pressmark.ui.editor.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
import org.pressmark.model.codebook.SlotDefinition;
import org.pressmark.model.edit.Change;
import org.pressmark.model.edit.LayerEdit;

/** Makes two marks of one, and one of several, as edits of a layer. It changes nothing itself. */
public final class PiecePlanner {

	private final Article article;
	private final Codebook codebook;
	private final MarkPlanner planner;

	PiecePlanner(Article article, Codebook codebook, MarkPlanner planner) {
		this.article = article;
		this.codebook = codebook;
		this.planner = planner;
	}

	/**
	 * Splits a mark. Both parts have its attributes, its note and what is in its slots; what links to the mark goes on
	 * linking to the first part.
	 *
	 * @param mark
	 *            the mark
	 * @param offset
	 *            where, UTF-16; white space at the cut belongs to neither part
	 * @return the step, or why not
	 */
	public Plan split(Mark mark, int offset) {
		List<Fragment> first = cut(mark, 0, offset);
		List<Fragment> second = cut(mark, offset, article.text().length());
		if (first.isEmpty() || second.isEmpty()) {
			return new Plan.Refusal(Messages.splitNowhere);
		}
		Mark rest = planner.asNew(mark.withFragments(second));
		LayerEdit edit = new LayerEdit(Messages.bind(Messages.split, mark.label()),
				List.of(Change.replace(mark, planner.now(mark.withFragments(first))), Change.add(rest)));
		return new Plan.Step(edit, List.of(rest.id()), Optional.empty());
	}

	private List<Fragment> cut(Mark mark, int from, int to) {
		List<Fragment> kept = new ArrayList<>();
		for (Fragment fragment : mark.fragments()) {
			int begin = Math.max(from, fragment.begin());
			int end = Math.min(to, fragment.end());
			while (begin < end && isSpace(begin)) {
				begin++;
			}
			while (begin < end && isSpace(end - 1)) {
				end--;
			}
			if (begin < end) {
				kept.add(new Fragment(begin, end));
			}
		}
		return kept;
	}

	/**
	 * Makes other marks that are like some in all but their ids. Links between them are links between the new ones;
	 * what else they link to, both link to.
	 *
	 * @param marks
	 *            the marks
	 * @return the step, or why not
	 */
	public Plan duplicate(List<Mark> marks) {
		if (marks.isEmpty()) {
			return new Plan.Refusal(Messages.nothingSelected);
		}
		Map<MarkId, Mark> copies = new LinkedHashMap<>();
		marks.forEach(mark -> copies.put(mark.id(), planner.asNew(mark)));
		List<Mark> linked = copies.values().stream().map(copy -> linkedAmong(copy, copies)).toList();
		String title = marks.size() == 1
				? Messages.bind(Messages.duplicate, marks.getFirst().label())
				: Messages.bind(Messages.duplicateSeveral, marks.size());
		return new Plan.Step(new LayerEdit(title, linked.stream().map(Change::add).toList()),
				linked.stream().map(Mark::id).toList(), Optional.empty());
	}

	private static Mark linkedAmong(Mark copy, Map<MarkId, Mark> copies) {
		Mark linked = copy;
		for (Map.Entry<String, List<MarkId>> slot : copy.slots().entrySet()) {
			linked = linked.withSlot(slot.getKey(), slot.getValue().stream()
					.map(id -> Optional.ofNullable(copies.get(id)).map(Mark::id).orElse(id)).toList());
		}
		return linked;
	}

	/**
	 * Makes one mark of several of one label. It covers what they cover, and what is between two of them if that is
	 * only white space. Of attributes and slots that take one value, that of the mark in focus is kept where it has
	 * one.
	 *
	 * @param layer
	 *            the layer as it is
	 * @param marks
	 *            the marks, the one in focus first: it stays, the others go, and what links to them links to it
	 * @return the step, or why not
	 */
	public Plan merge(Layer layer, List<Mark> marks) {
		if (marks.size() < 2) {
			return new Plan.Refusal(Messages.mergeSeveral);
		}
		if (marks.stream().map(Mark::label).distinct().count() > 1) {
			return new Plan.Refusal(Messages.mergeOneLabel);
		}
		Mark kept = marks.getFirst();
		Set<MarkId> gone = marks.stream().skip(1).map(Mark::id).collect(Collectors.toSet());
		Mark merged = planner.now(redirected(united(marks), gone, kept.id()));
		List<Change> changes = new ArrayList<>();
		changes.add(Change.replace(kept, merged));
		for (Mark owner : layer.marks()) {
			if (!owner.id().equals(kept.id()) && !gone.contains(owner.id())
					&& gone.stream().anyMatch(owner::pointsTo)) {
				changes.add(Change.replace(owner, redirected(owner, gone, kept.id())));
			}
		}
		marks.stream().skip(1).map(Change::remove).forEach(changes::add);
		return new Plan.Step(new LayerEdit(Messages.bind(Messages.merge, marks.size(), kept.label()), changes),
				List.of(kept.id()), Optional.empty());
	}

	private Mark united(List<Mark> marks) {
		Mark kept = marks.getFirst();
		Map<String, AttributeValue> attributes = new LinkedHashMap<>(kept.attributes());
		Map<String, List<MarkId>> slots = new LinkedHashMap<>(kept.slots());
		for (Mark other : marks.subList(1, marks.size())) {
			other.attributes().forEach(attributes::putIfAbsent);
			other.slots().forEach((name, fillers) -> slots.merge(name, fillers,
					(mine, theirs) -> isSingle(kept.label(), name) ? mine : union(mine, theirs)));
		}
		String note = marks.stream().map(Mark::note).filter(each -> !each.isBlank()).distinct()
				.collect(Collectors.joining("; "));
		return kept.withFragments(cover(marks)).withAttributes(attributes).withSlots(slots).withNote(note)
				.withUncertain(marks.stream().anyMatch(Mark::uncertain));
	}

	private List<Fragment> cover(Collection<Mark> marks) {
		List<Fragment> covered = new ArrayList<>();
		boolean points = marks.stream().allMatch(mark -> mark.extent().isEmpty());
		Stream<Fragment> all = marks.stream().flatMap(mark -> mark.fragments().stream())
				.filter(fragment -> points || !fragment.isEmpty()).sorted();
		all.forEach(fragment -> {
			Fragment last = covered.isEmpty() ? null : covered.getLast();
			if (last != null && isBlank(last.end(), fragment.begin())) {
				covered.removeLast();
				covered.add(new Fragment(last.begin(), Math.max(last.end(), fragment.end())));
			} else {
				covered.add(fragment);
			}
		});
		return covered;
	}

	/** A mark cannot be in a slot of its own: a link between two marks that become one is given up. */
	private Mark redirected(Mark owner, Set<MarkId> gone, MarkId kept) {
		Mark changed = owner;
		for (Map.Entry<String, List<MarkId>> slot : owner.slots().entrySet()) {
			List<MarkId> fillers = slot.getValue().stream().map(id -> gone.contains(id) ? kept : id).distinct()
					.filter(id -> !id.equals(owner.id())).toList();
			changed = changed.withSlot(slot.getKey(), fillers);
		}
		return changed;
	}

	private boolean isSingle(String label, String slot) {
		return codebook.label(label).stream().map(LabelDefinition::slots).flatMap(List::stream)
				.filter(given -> given.name().equals(slot)).anyMatch(SlotDefinition::isSingle);
	}

	private static List<MarkId> union(List<MarkId> mine, List<MarkId> theirs) {
		return List.copyOf(
				Stream.concat(mine.stream(), theirs.stream()).collect(Collectors.toCollection(LinkedHashSet::new)));
	}

	private boolean isBlank(int begin, int end) {
		for (int offset = begin; offset < end; offset++) {
			if (!isSpace(offset)) {
				return false;
			}
		}
		return true;
	}

	private boolean isSpace(int offset) {
		return TextUnits.isSpace(article.text().charAt(offset));
	}
}
