package org.pressmark.model.validation;

/** How bad a problem is. */
public enum Severity {
	/** The layer breaks a promise of the format or the codebook and needs repair. */
	ERROR,
	/** The layer is sound but not finished, or breaks a rule that the codebook only asks for. */
	WARNING,
	/** Nothing is wrong with the layer: something in the text that an annotator may want to look at. */
	INFORMATION
}
