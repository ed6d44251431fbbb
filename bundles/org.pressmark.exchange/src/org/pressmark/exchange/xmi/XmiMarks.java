package org.pressmark.exchange.xmi;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pressmark.exchange.reading.Findings;
import org.pressmark.exchange.reading.LabelMapping;
import org.pressmark.exchange.reading.MarkDraft;
import org.pressmark.model.AttributeValue;
import org.pressmark.model.Mark;
import org.pressmark.model.Provenance;
import org.pressmark.model.codebook.AttributeType;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.model.codebook.SlotDefinition;
import org.pressmark.uima.ForeignDocument;
import org.pressmark.uima.ForeignStructure;

/**
 * Turns the annotations of a file into marks: types are labels, features attributes, references slots. A feature that
 * holds nothing but blanks is taken for absent, as some tools write it.
 */
final class XmiMarks {

	private static final String DOCUMENT = "uima.tcas.DocumentAnnotation";

	private final Path file;
	private final ForeignDocument document;
	private final LabelMapping labels;
	private final Findings findings;
	/** The mark of each annotation, by its xmi:id; annotations of one shared id may be one mark. */
	private final Map<Integer, MarkDraft> drafts = new LinkedHashMap<>();

	XmiMarks(Path file, ForeignDocument document, LabelMapping labels, Findings findings) {
		this.file = file;
		this.document = document;
		this.labels = labels;
		this.findings = findings;
	}

	/**
	 * Reads the marks.
	 *
	 * @param provenance
	 *            who made them
	 * @return the marks, in text order
	 */
	List<Mark> read(Provenance provenance) {
		List<Labelled> labelled = labelled();
		SharedIds ids = new SharedIds(file, findings);
		for (List<Labelled> parts : ids.group(labelled)) {
			MarkDraft draft = ids.draft(parts);
			parts.forEach(part -> drafts.put(part.structure().id(), draft));
			attributes(draft, parts);
		}
		labelled.forEach(this::references);
		ids.link(labelled, drafts);
		return drafts.values().stream().distinct().map(draft -> draft.toMark(provenance)).toList();
	}

	private List<Labelled> labelled() {
		List<Labelled> labelled = new ArrayList<>();
		for (ForeignStructure annotation : document.annotations()) {
			String type = annotation.type();
			Optional<LabelDefinition> label = labelOf(type);
			if (type.equals(DOCUMENT) || label.isEmpty() && XmiMetadata.isMetadata(type)) {
				continue;
			}
			if (label.isEmpty()) {
				String name = shortName(type);
				findings.drop(file, "annotation of type " + type + ", for which the codebook has no label: "
						+ labels.remedyFor(name));
				findings.foreignLabel(name);
			} else if (isInText(annotation)) {
				labelled.add(new Labelled(annotation, label.get()));
			} else {
				findings.refuse(file, 0,
						"Annotation " + annotation.id() + " of type " + type + " covers [" + annotation.begin() + ", "
								+ annotation.end() + "), which is not in the text or cuts a character",
						"Correct its offsets in the file.");
			}
		}
		return labelled;
	}

	private Optional<LabelDefinition> labelOf(String type) {
		return labels.codebook().labels().stream().filter(label -> label.uimaType().filter(type::equals).isPresent())
				.findFirst().or(() -> labels.find(type)).or(() -> labels.find(shortName(type)));
	}

	private boolean isInText(ForeignStructure annotation) {
		String text = document.text();
		return annotation.begin() >= 0 && annotation.begin() <= annotation.end() && annotation.end() <= text.length()
				&& !cuts(text, annotation.begin()) && !cuts(text, annotation.end());
	}

	private static boolean cuts(String text, int offset) {
		return offset > 0 && offset < text.length()
				&& Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
	}

	/** Sets the attributes of a mark; texts that its parts hold in pieces are joined. */
	private void attributes(MarkDraft draft, List<Labelled> parts) {
		Map<String, List<String>> values = new LinkedHashMap<>();
		for (Labelled part : parts) {
			part.structure().values().forEach((feature, value) -> {
				List<String> all = values.computeIfAbsent(feature, name -> new ArrayList<>());
				texts(value).stream().filter(text -> !text.isBlank() && !all.contains(text)).forEach(all::add);
			});
		}
		values.forEach((feature, texts) -> {
			if (!texts.isEmpty()) {
				attribute(draft, feature, texts);
			}
		});
	}

	private void attribute(MarkDraft draft, String feature, List<String> texts) {
		String label = draft.label().name();
		boolean several = draft.definitionOf(feature)
				.filter(definition -> definition.type() == AttributeType.CHOICES).isPresent();
		boolean taken = several
				? texts.stream().allMatch(text -> draft.attribute(feature, text))
				: draft.attribute(feature, String.join(" ", texts));
		if (!taken) {
			findings.drop(file, draft.definitionOf(feature).isEmpty()
					? "feature " + feature + " of " + label
							+ ", for which the label has no attribute; add it to the codebook"
					: "feature " + feature + " of " + label + ": the value '" + String.join(" ", texts)
							+ "' does not fit the attribute; add it to the codebook");
		}
	}

	private void references(Labelled from) {
		MarkDraft owner = drafts.get(from.structure().id());
		for (String feature : from.structure().references().keySet()) {
			for (ForeignStructure target : document.targets(from.structure(), feature)) {
				MarkDraft filler = drafts.get(target.id());
				if (owner != null) {
					link(owner, feature, filler == null ? Optional.empty() : Optional.of(filler));
				}
			}
		}
	}

	private void link(MarkDraft owner, String feature, Optional<MarkDraft> filler) {
		Optional<SlotDefinition> slot = filler.flatMap(mark -> slotFor(owner.label(), feature, mark.label()));
		if (filler.isPresent() && slot.isPresent()) {
			owner.link(slot.get().name(), filler.get().id());
		} else {
			findings.drop(file, "reference " + feature + " of " + owner.label().name()
					+ (filler.isEmpty()
							? " to an annotation that was not imported"
							: ": the label has no slot for a " + filler.get().label().name()));
		}
	}

	private static Optional<SlotDefinition> slotFor(LabelDefinition owner, String feature, LabelDefinition filler) {
		List<SlotDefinition> taking = owner.slotsFor(filler.name()).toList();
		return taking.stream().filter(slot -> slot.name().equalsIgnoreCase(feature)).findFirst()
				.or(() -> taking.stream().filter(slot -> slot.role().key().equalsIgnoreCase(feature)).findFirst())
				.or(() -> taking.size() == 1 ? Optional.of(taking.getFirst()) : Optional.empty());
	}

	private static List<String> texts(AttributeValue value) {
		return value instanceof AttributeValue.Texts texts ? texts.values() : List.of(value.display());
	}

	private static String shortName(String type) {
		return type.substring(type.lastIndexOf('.') + 1);
	}
}
