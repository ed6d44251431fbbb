package org.pressmark.app.tests;

import org.eclipse.swt.widgets.Shell;
import org.pressmark.testing.Evidence;
import org.pressmark.testing.Mouse;
import org.pressmark.testing.ScriptReport;
import org.pressmark.testing.Ui;
import org.pressmark.testing.Widgets;
import org.pressmark.testing.WorkbenchScript;

/** Takes what the workbench offers to recover, and reports how many marks came back. */
public final class RecoverAfterKill implements WorkbenchScript {

	private final Steps steps = new Steps();

	@Override
	public void run(ScriptReport report) throws Exception {
		Shell offer = Ui.awaitPresent("the offer to recover", () -> Widgets.window("Recover Unsaved Work"));
		Evidence.screenshot("journey-recovery");
		new Mouse().click(Ui.awaitPresent("the button Recover", () -> Widgets.button(offer, "Recover")));
		Ui.await("the offer to close", offer::isDisposed);
		Ui.settle();
		report.line("recovered");
		steps.quit();
	}
}
