package org.pressmark.ui.corpus.internal.importing;

import org.pressmark.exchange.reading.AnnotatorRule;

/** How a user can say whose marks files hold. */
enum AnnotatorChoice {
	/** As the format or the file says. */
	AUTOMATIC("As the files sa&y"),
	/** One for all. */
	NAMED("All from &this annotator:"),
	/** By file name. */
	SUFFIX("From the &end of the file name (NAME_ana.ann)"),
	/** By folder. */
	FOLDER("From the name of the folde&r (ana/NAME.xmi)");

	private final String label;

	AnnotatorChoice(String label) {
		this.label = label;
	}

	String label() {
		return label;
	}

	AnnotatorRule rule(String name) {
		return switch (this) {
			case AUTOMATIC -> AnnotatorRule.AUTOMATIC;
			case NAMED -> AnnotatorRule.named(name);
			case SUFFIX -> AnnotatorRule.SUFFIX;
			case FOLDER -> AnnotatorRule.FOLDER;
		};
	}
}
