package org.pressmark.ui.editor.document;

import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that people read. */
final class Messages extends NLS {

	public static String inputTooltip = "";

	static {
		initializeMessages("org.pressmark.ui.editor.document.messages", Messages.class);
	}

	private Messages() {}

	static String inputTooltip(String article, String annotator, Path corpus) {
		return NLS.bind(inputTooltip, new Object[]{article, annotator, corpus});
	}
}
