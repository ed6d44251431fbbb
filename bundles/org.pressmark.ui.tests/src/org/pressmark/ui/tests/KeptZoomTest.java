package org.pressmark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.PreferenceConverter;
import org.eclipse.jface.resource.FontRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.FontData;
import org.junit.jupiter.api.Test;
import org.pressmark.ui.editor.internal.KeptZoom;

/** Text that was zoomed is as large at the next start. */
final class KeptZoomTest {

	@Test
	void theFontIsKeptAsThePreferencesKeepIt() throws Exception {
		IEclipsePreferences chosen = InstanceScope.INSTANCE.getNode("org.pressmark.ui.tests.zoom");
		try {
			FontRegistry fonts = new FontRegistry(BareEditor.display());
			for (int height : new int[]{24, 26}) {
				fonts.put(KeptZoom.FONT, new FontData[]{new FontData("Serif", height, SWT.NORMAL)});
				KeptZoom.keep(fonts, chosen);
				FontData[] read = PreferenceConverter.readFontData(chosen.get(KeptZoom.FONT, ""));
				assertEquals(height, read[0].getHeight());
				assertEquals("Serif", read[0].getName());
			}
		} finally {
			chosen.removeNode();
		}
	}
}
