package org.pressmark.app.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

/**
 * Loads the classes that a start needs on a second processor, ahead of the UI thread.
 * <p>
 * The list {@code startup/classes.txt} is what a start has loaded, in order, each line a bundle and a class;
 * {@code releng/bin/startup-classes} writes it. A class that is not there any more is passed over: the list makes a
 * start faster and nothing else.
 */
final class Preloading implements Runnable {

	private static final String LIST = "/startup/classes.txt";

	/** Begins to load, where there is a second processor. */
	static void begin() {
		if (Runtime.getRuntime().availableProcessors() > 1) {
			Thread thread = new Thread(new Preloading(), "Preloading of classes");
			thread.setDaemon(true);
			thread.start();
		}
	}

	@Override
	public void run() {
		try (InputStream list = Preloading.class.getResourceAsStream(LIST)) {
			if (list != null) {
				load(new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8)));
			}
		} catch (IOException | UncheckedIOException | IllegalStateException ended) {
			// The list cannot be read or the workbench is closing: the classes are loaded when they are needed.
			return;
		}
	}

	private static void load(BufferedReader list) {
		Map<String, Optional<Bundle>> bundles = new HashMap<>();
		for (String line : list.lines().toList()) {
			int blank = line.indexOf(' ');
			if (blank > 0) {
				bundles.computeIfAbsent(line.substring(0, blank), name -> Optional.ofNullable(Platform.getBundle(name)))
						.ifPresent(bundle -> load(bundle, line.substring(blank + 1)));
			}
		}
	}

	private static void load(Bundle bundle, String name) {
		try {
			bundle.loadClass(name);
		} catch (ClassNotFoundException | LinkageError absent) {
			// Another version of the bundle: it has other classes.
			return;
		}
	}
}
