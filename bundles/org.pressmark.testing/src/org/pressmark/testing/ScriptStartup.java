package org.pressmark.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IStartup;
import org.osgi.framework.Bundle;

/** Runs the script that the process was started for, if it was started for one. */
public final class ScriptStartup implements IStartup {

	/** System property: {@code bundle/class} of the script. */
	static final String SCRIPT = "pressmark.testing.script";
	/** System property: the file that the script reports to. */
	static final String REPORT = "pressmark.testing.report";

	@Override
	public void earlyStartup() {
		String script = System.getProperty(SCRIPT);
		if (script != null) {
			Thread thread = new Thread(() -> run(script), "script " + script);
			thread.setDaemon(true);
			thread.start();
		}
	}

	private static void run(String script) {
		try (ScriptReport report = new ScriptReport(Path.of(System.getProperty(REPORT)))) {
			runReported(script, report);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static void runReported(String script, ScriptReport report) {
		ErrorLog log = new ErrorLog();
		try (log) {
			WorkbenchScript loaded = load(script);
			loaded.run(report);
			log.forget(loaded.provokes());
			log.assertEmpty();
			report.line(ScriptReport.DONE);
		} catch (Exception | AssertionError e) {
			Evidence.keep("script-" + script.replaceAll("^.*[./]", ""), e, log.text());
			report.line(ScriptReport.FAILED + e + at(e));
		}
	}

	private static String at(Throwable failure) {
		StringBuilder where = new StringBuilder();
		for (StackTraceElement element : failure.getStackTrace()) {
			if (element.getClassName().startsWith("org.pressmark")) {
				where.append(" at ").append(element);
			}
		}
		return where.toString();
	}

	private static WorkbenchScript load(String script) throws ReflectiveOperationException {
		String[] names = script.split("/", 2);
		Bundle bundle = Platform.getBundle(names[0]);
		if (bundle == null) {
			throw new ClassNotFoundException("No bundle " + names[0] + " for the script " + names[1]);
		}
		return bundle.loadClass(names[1]).asSubclass(WorkbenchScript.class).getConstructor().newInstance();
	}
}
