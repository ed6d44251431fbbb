package org.pressmark.model.recoding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.pressmark.model.Layer;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.edit.Change;
import org.pressmark.model.edit.LayerEdit;

/** Carries decisions out on layers: from one version of a codebook to the next. May be used by several threads. */
public final class Recoding {

	/** How the titles of the edits begin that recode a layer; the version of the codebook follows. */
	public static final String TITLE = "Recode to codebook version ";

	private final Codebook from;
	private final Codebook to;
	private final List<Decision> decisions;
	private final Decisions sorted;

	/**
	 * Prepares a recoding.
	 *
	 * @param from
	 *            the codebook as it was
	 * @param to
	 *            the codebook as it is to be
	 * @param decisions
	 *            what becomes of marks that do not fit any more; what is not named stays as it is
	 * @throws IllegalArgumentException
	 *             if a decision names a label that is not there, or two of them contradict each other
	 */
	public Recoding(Codebook from, Codebook to, List<Decision> decisions) {
		this.from = from;
		this.to = to;
		this.decisions = List.copyOf(decisions);
		this.sorted = new Decisions(from, to, decisions);
	}

	/** {@return the codebook as it was} */
	public Codebook from() {
		return from;
	}

	/** {@return the codebook as it is to be} */
	public Codebook to() {
		return to;
	}

	/** {@return the decisions} */
	public List<Decision> decisions() {
		return decisions;
	}

	/**
	 * Recodes a layer. Ids, fragments, notes and provenance of marks stay as they are.
	 *
	 * @param layer
	 *            the layer under the old codebook
	 * @return the layer under the new one, with one edit that can be undone, and what is undecided
	 */
	public RecodedLayer apply(Layer layer) {
		RecodedLayer.Findings findings = new RecodedLayer.Findings();
		LabelRecoder labels = new LabelRecoder(from, to, sorted, findings);
		Map<MarkId, String> labelOf = new LinkedHashMap<>();
		Set<MarkId> dropped = new LinkedHashSet<>();
		for (Mark mark : layer.marks()) {
			labels.labelFor(mark).ifPresentOrElse(label -> labelOf.put(mark.id(), label), () -> dropped.add(mark.id()));
		}
		MarkRecoder recoder = new MarkRecoder(from, to, sorted, labelOf, dropped, findings);
		List<Change> changes = new ArrayList<>();
		for (Mark mark : layer.marks()) {
			String label = labelOf.get(mark.id());
			if (label != null) {
				Mark recoded = recoder.recode(mark, label);
				if (!recoded.equals(mark)) {
					changes.add(Change.replace(mark, recoded));
				}
			}
		}
		dropped.forEach(id -> layer.mark(id).map(Change::remove).ifPresent(changes::add));
		Optional<LayerEdit> edit = changes.isEmpty()
				? Optional.empty()
				: Optional.of(new LayerEdit(TITLE + to.version(), changes));
		return findings.of(layer, edit.map(step -> step.applyTo(layer)).orElse(layer), edit);
	}
}
