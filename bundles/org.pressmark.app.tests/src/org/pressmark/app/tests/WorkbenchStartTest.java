package org.pressmark.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

/** The product's application comes up with one window in the annotation perspective. */
final class WorkbenchStartTest {

	@Test
	void opensOneVisibleWindowInTheAnnotationPerspective() {
		List<String> perspectives = new ArrayList<>();
		List<Boolean> visible = new ArrayList<>();
		PlatformUI.getWorkbench().getDisplay().syncExec(() -> {
			for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
				perspectives.add(window.getActivePage().getPerspective().getId());
				visible.add(window.getShell().isVisible());
			}
		});
		assertEquals(List.of("org.pressmark.app.annotate"), perspectives);
		assertTrue(visible.get(0), "the window is not visible");
	}
}
