package org.pressmark.app.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.pressmark.testing.Ui;

/** Takes the window of the test's own workbench off the screen while a workbench of its own process is driven. */
public final class OwnProcess implements BeforeEachCallback, AfterEachCallback {

	private final List<Shell> hidden = new ArrayList<>();

	@Override
	@SuppressWarnings("null") // the interface says nothing of null
	public void beforeEach(ExtensionContext context) {
		Ui.run(() -> Stream.of(Ui.display().getShells()).filter(Shell::isVisible).forEach(shell -> {
			shell.setVisible(false);
			hidden.add(shell);
		}));
	}

	@Override
	@SuppressWarnings("null") // the interface says nothing of null
	public void afterEach(ExtensionContext context) {
		Ui.run(() -> hidden.stream().filter(shell -> !shell.isDisposed()).forEach(shell -> shell.setVisible(true)));
		hidden.clear();
	}
}
