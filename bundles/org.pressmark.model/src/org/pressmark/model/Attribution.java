package org.pressmark.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.model.codebook.SlotDefinition;
import org.pressmark.model.codebook.SlotRole;

/**
 * A quote as one object: what was said, the cue that introduces it, who said it and to whom.
 * <p>
 * It is a view on the marks of one layer: the content is the mark whose label has the role content, and its slots say
 * the
 * rest. A link to a mark that the layer does not have is left out here and reported by validation.
 *
 * @param content
 *            the mark of what was said
 * @param cue
 *            the reporting words, if there are any
 * @param sources
 *            who said it; none, one or several
 * @param addressees
 *            to whom; none, one or several
 */
public record Attribution(Mark content, Optional<Mark> cue, List<Mark> sources, List<Mark> addressees) {

	/** Copies the lists. */
	public Attribution {
		sources = List.copyOf(sources);
		addressees = List.copyOf(addressees);
	}

	/**
	 * Reads the attribution that a mark is the content of.
	 *
	 * @param content
	 *            a mark of the layer
	 * @param layer
	 *            where to look the others up
	 * @param codebook
	 *            says which slots play which part
	 * @return the attribution; without cue, sources and addressees where the mark's label has no such slots
	 */
	public static Attribution of(Mark content, Layer layer, Codebook codebook) {
		return new Attribution(content, fillers(content, SlotRole.CUE, layer, codebook).findFirst(),
				fillers(content, SlotRole.SOURCE, layer, codebook).toList(),
				fillers(content, SlotRole.ADDRESSEE, layer, codebook).toList());
	}

	/**
	 * Finds all attributions of a layer.
	 *
	 * @param layer
	 *            the layer
	 * @param codebook
	 *            says which labels are contents
	 * @return the attributions, in text order of their contents
	 */
	public static List<Attribution> in(Layer layer, Codebook codebook) {
		return layer.inTextOrder().stream()
				.filter(mark -> codebook.label(mark.label()).filter(LabelDefinition::isContent)
						.isPresent())
				.map(mark -> of(mark, layer, codebook)).toList();
	}

	/** {@return all marks that make up the attribution, the content first} */
	public Stream<Mark> parts() {
		return Stream.of(Stream.of(content), cue.stream(), sources.stream(), addressees.stream())
				.flatMap(part -> part);
	}

	private static Stream<Mark> fillers(Mark content, SlotRole role, Layer layer, Codebook codebook) {
		return codebook.label(content.label()).stream().flatMap(label -> label.slots().stream())
				.filter(slot -> slot.role() == role).map(SlotDefinition::name)
				.flatMap(name -> layer.fillers(content, name).stream());
	}
}
