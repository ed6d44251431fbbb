package org.pressmark.exchange;

import java.nio.file.Path;
import java.util.List;

import org.pressmark.model.OffsetUnit;

/**
 * What to export, and how.
 *
 * @param format
 *            id of the format
 * @param out
 *            the folder to be; missing, empty, or an earlier export
 * @param layers
 *            annotators whose layers leave; none for all
 * @param offsets
 *            what offsets count, where the format leaves a choice
 * @param withText
 *            whether the articles' words leave
 */
public record ExportRequest(String format, Path out, List<String> layers, OffsetUnit offsets, boolean withText) {

	/** Copies the list. */
	public ExportRequest {
		layers = List.copyOf(layers);
	}

	/**
	 * Exports all layers with their text, offsets in code points.
	 *
	 * @param format
	 *            id of the format
	 * @param out
	 *            the folder to be
	 * @return the request
	 */
	public static ExportRequest of(String format, Path out) {
		return new ExportRequest(format, out, List.of(), OffsetUnit.CODEPOINT, true);
	}

	/**
	 * Names the layers.
	 *
	 * @param annotators
	 *            annotators, such as {@code gold}; none for all
	 * @return the changed request
	 */
	public ExportRequest withLayers(List<String> annotators) {
		return new ExportRequest(format, out, annotators, offsets, withText);
	}

	/**
	 * Chooses the unit of offsets.
	 *
	 * @param unit
	 *            the unit
	 * @return the changed request
	 */
	public ExportRequest withOffsets(OffsetUnit unit) {
		return new ExportRequest(format, out, layers, unit, withText);
	}

	/** {@return the same request, but the articles' words stay} */
	public ExportRequest withoutText() {
		return new ExportRequest(format, out, layers, offsets, false);
	}
}
