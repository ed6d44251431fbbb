package org.pressmark.testing;

import java.util.stream.Stream;

import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Guards each test in the workbench: keeps evidence of a failure, and fails a test that left an error in the log or a
 * window open.
 */
public final class WorkbenchGuard implements BeforeEachCallback, AfterEachCallback {

	private static final ExtensionContext.Namespace STORE = ExtensionContext.Namespace.create(WorkbenchGuard.class);

	@Override
	@SuppressWarnings("null") // the interface says nothing of null
	public void beforeEach(ExtensionContext context) {
		context.getStore(STORE).put("log", new ErrorLog());
		context.getStore(STORE).put("windows", windows());
		Ui.run(() -> Stream.of(Ui.display().getShells()).filter(Shell::isVisible).findFirst()
				.ifPresent(Shell::forceActive));
	}

	@Override
	@SuppressWarnings("null") // the interface says nothing of null
	public void afterEach(ExtensionContext context) {
		ErrorLog log = context.getStore(STORE).get("log", ErrorLog.class);
		Long before = context.getStore(STORE).get("windows", Long.class);
		String name = context.getRequiredTestClass().getSimpleName() + "." + context.getRequiredTestMethod().getName();
		try (log) {
			context.getExecutionException().ifPresent(failure -> Evidence.keep(name, failure, log.text()));
			if (context.getExecutionException().isEmpty()) {
				check(name, log, before);
			}
		} finally {
			closeLeftovers();
		}
	}

	private static void check(String name, ErrorLog log, long windowsBefore) {
		try {
			log.assertEmpty();
			if (windows() > windowsBefore) {
				throw new AssertionError("The test left a window open");
			}
		} catch (AssertionError e) {
			Evidence.keep(name, e, log.text());
			throw e;
		}
	}

	private static Long windows() {
		return Ui.read(() -> Stream.of(Ui.display().getShells()).filter(Shell::isVisible).count());
	}

	private static void closeLeftovers() {
		Ui.run(() -> Stream.of(Ui.display().getShells()).filter(shell -> shell.isVisible() && shell.getParent() != null)
				.forEach(Shell::close));
	}
}
