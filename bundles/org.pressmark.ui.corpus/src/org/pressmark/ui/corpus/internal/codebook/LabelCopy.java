package org.pressmark.ui.corpus.internal.codebook;

import java.util.List;
import java.util.Optional;

import org.pressmark.model.codebook.AttributeDefinition;
import org.pressmark.model.codebook.Guideline;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.model.codebook.LabelRole;
import org.pressmark.model.codebook.LabelStyle;
import org.pressmark.model.codebook.SlotDefinition;
import org.pressmark.model.codebook.Snap;

/**
 * A label with one thing changed.
 *
 * @param of
 *            the label as it is
 */
record LabelCopy(LabelDefinition of) {

	LabelDefinition name(String name) {
		return new LabelDefinition(name, of.aliases(), of.role(), of.shortcut(), of.style(), of.guideline(),
				of.attributes(), of.slots(), of.uimaType(), of.snap());
	}

	LabelDefinition aliases(List<String> aliases) {
		return new LabelDefinition(of.name(), aliases, of.role(), of.shortcut(), of.style(), of.guideline(),
				of.attributes(), of.slots(), of.uimaType(), of.snap());
	}

	LabelDefinition role(LabelRole role) {
		return new LabelDefinition(of.name(), of.aliases(), role, of.shortcut(), of.style(), of.guideline(),
				of.attributes(), of.slots(), of.uimaType(), of.snap());
	}

	LabelDefinition shortcut(String shortcut) {
		return new LabelDefinition(of.name(), of.aliases(), of.role(), shortcut, of.style(), of.guideline(),
				of.attributes(), of.slots(), of.uimaType(), of.snap());
	}

	LabelDefinition style(LabelStyle style) {
		return new LabelDefinition(of.name(), of.aliases(), of.role(), of.shortcut(), style, of.guideline(),
				of.attributes(), of.slots(), of.uimaType(), of.snap());
	}

	LabelDefinition guideline(Guideline guideline) {
		return new LabelDefinition(of.name(), of.aliases(), of.role(), of.shortcut(), of.style(), guideline,
				of.attributes(), of.slots(), of.uimaType(), of.snap());
	}

	LabelDefinition attributes(List<AttributeDefinition> attributes) {
		return new LabelDefinition(of.name(), of.aliases(), of.role(), of.shortcut(), of.style(), of.guideline(),
				attributes, of.slots(), of.uimaType(), of.snap());
	}

	LabelDefinition slots(List<SlotDefinition> slots) {
		return new LabelDefinition(of.name(), of.aliases(), of.role(), of.shortcut(), of.style(), of.guideline(),
				of.attributes(), slots, of.uimaType(), of.snap());
	}

	LabelDefinition snap(Optional<Snap> snap) {
		return new LabelDefinition(of.name(), of.aliases(), of.role(), of.shortcut(), of.style(), of.guideline(),
				of.attributes(), of.slots(), of.uimaType(), snap);
	}

	/** A further label like it: without key and UIMA type, which only one label can have. */
	LabelDefinition duplicate(String name) {
		return new LabelDefinition(name, List.of(), of.role(), "", of.style(), of.guideline(), of.attributes(),
				of.slots(), Optional.empty(), of.snap());
	}
}
