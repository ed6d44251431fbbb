package org.pressmark.exchange.brat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.pressmark.exchange.brat.BratLine.TextBound;
import org.pressmark.exchange.reading.Findings;
import org.pressmark.exchange.reading.Fragments;
import org.pressmark.exchange.reading.LabelMapping;
import org.pressmark.exchange.reading.MarkDraft;
import org.pressmark.model.Fragment;
import org.pressmark.model.MarkId;
import org.pressmark.model.codebook.LabelDefinition;

/** The marks of one annotation file while it is read, by the ids under which the file's other lines name them. */
final class BratMarks {

	private final Path file;
	private final BratOffsets offsets;
	private final LabelMapping labels;
	private final Findings findings;
	private final Map<String, MarkDraft> drafts = new LinkedHashMap<>();
	private final Map<String, List<MarkDraft>> named = new LinkedHashMap<>();
	/** Text-bounds in the text whose type is no label: triggers of events, or nothing that the codebook knows. */
	private final Map<String, List<Fragment>> unlabelled = new LinkedHashMap<>();

	BratMarks(Path file, BratOffsets offsets, LabelMapping labels, Findings findings) {
		this.file = file;
		this.offsets = offsets;
		this.labels = labels;
		this.findings = findings;
	}

	/**
	 * Takes the text-bounds in.
	 *
	 * @param textBounds
	 *            the text-bounds
	 * @param triggers
	 *            ids of those that trigger events
	 */
	void addAll(List<TextBound> textBounds, Set<String> triggers) {
		for (TextBound textBound : textBounds) {
			place(textBound).ifPresent(fragments -> {
				Optional<LabelDefinition> label = labels.find(textBound.type());
				if (label.isPresent()) {
					add(textBound.id(), label.get(), fragments);
				} else if (triggers.contains(textBound.id())) {
					unlabelled.put(textBound.id(), fragments);
				} else {
					findings.drop(file, "mark of type " + textBound.type() + ", for which the codebook has no label: "
							+ labels.remedyFor(textBound.type()));
					findings.foreignLabel(textBound.type());
				}
			});
		}
	}

	/**
	 * Adds a mark.
	 *
	 * @param id
	 *            its id in the file
	 * @param label
	 *            its label
	 * @param fragments
	 *            its fragments
	 * @return the mark
	 */
	MarkDraft add(String id, LabelDefinition label, List<Fragment> fragments) {
		MarkDraft draft = new MarkDraft(new MarkId(id), label, fragments);
		drafts.put(id, draft);
		named.put(id, List.of(draft));
		return draft;
	}

	/**
	 * Makes an id stand for marks, as that of an event or of a trigger does.
	 *
	 * @param id
	 *            the id in the file
	 * @param marks
	 *            the marks that what is said of it belongs to
	 */
	void name(String id, List<MarkDraft> marks) {
		named.put(id, List.copyOf(marks));
	}

	/**
	 * Looks up what an id stands for.
	 *
	 * @param id
	 *            the id in the file
	 * @return the marks; none if it was refused, dropped or is not there
	 */
	List<MarkDraft> of(String id) {
		return named.getOrDefault(id, List.of());
	}

	/**
	 * Looks up where a text-bound whose type is no label lies.
	 *
	 * @param id
	 *            its id
	 * @return its fragments; none if there is no such text-bound
	 */
	List<Fragment> placeOfUnlabelled(String id) {
		return unlabelled.getOrDefault(id, List.of());
	}

	/** {@return all marks, in the order of the file} */
	List<MarkDraft> all() {
		return List.copyOf(drafts.values());
	}

	private Optional<List<Fragment>> place(TextBound textBound) {
		Optional<List<Fragment>> given = offsets.fragments(textBound);
		if (given.isPresent() && offsets.agrees(textBound)) {
			return Optional.of(tidied(textBound, given.get()));
		}
		Optional<Fragment> elsewhere = offsets.realign(textBound);
		if (elsewhere.isPresent()) {
			findings.convert(file,
					"text-bound whose offsets do not lead to its text: moved to the only place that has it ("
							+ textBound.id() + ", line " + textBound.line() + ")");
			return Optional.of(List.of(elsewhere.get()));
		}
		findings.refuse(file, textBound.line(),
				textBound.id() + " (" + textBound.type() + "): "
						+ (given.isEmpty()
								? "its offsets lie outside the text or cut a character"
								: "its offsets do not lead to the text that the line repeats"),
				"Check that the .txt file is the one that was annotated, or correct the offsets.");
		return Optional.empty();
	}

	private List<Fragment> tidied(TextBound textBound, List<Fragment> fragments) {
		List<Fragment> tidied = Fragments.tidy(fragments);
		if (tidied.size() < fragments.size()) {
			findings.convert(file, "overlapping or empty fragments merged (" + textBound.id() + ", line "
					+ textBound.line() + ")");
		}
		return tidied;
	}
}
