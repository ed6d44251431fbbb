package org.pressmark.app.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;

/**
 * Loads the classes that a start needs on a second processor, ahead of the thread that will ask for them.
 * <p>
 * The list {@code startup/classes.txt} is what a start has loaded, in order, each line a bundle and a class;
 * {@code releng/bin/startup-classes} writes it. A class that is not there any more is passed over: the list makes a
 * start faster and nothing else.
 * <p>
 * As the activator of this bundle, which the product starts before all others, it takes the bundles that have no
 * activation to trigger, since that must stay with the thread that starts them; the rest follows when the application
 * begins and all are started.
 */
public final class Preloading implements BundleActivator {

	private static final String LIST = "/startup/classes.txt";

	@Override
	public void start(BundleContext context) {
		begin(context, Preloading::needsNoActivation);
	}

	@Override
	public void stop(BundleContext context) {
		// The thread ends by itself.
	}

	/** Begins with the classes of the other bundles: when these are started. */
	static void begin() {
		Bundle self = FrameworkUtil.getBundle(Preloading.class);
		if (self != null && self.getBundleContext() != null) {
			begin(self.getBundleContext(), bundle -> !needsNoActivation(bundle));
		}
	}

	private static boolean needsNoActivation(Bundle bundle) {
		return bundle.getHeaders("").get(Constants.BUNDLE_ACTIVATIONPOLICY) == null;
	}

	private static void begin(BundleContext context, Predicate<Bundle> which) {
		if (Runtime.getRuntime().availableProcessors() > 1) {
			Thread thread = new Thread(() -> run(context, which), "Preloading of classes");
			thread.setDaemon(true);
			thread.start();
		}
	}

	private static void run(BundleContext context, Predicate<Bundle> which) {
		try (InputStream list = Preloading.class.getResourceAsStream(LIST)) {
			if (list != null) {
				load(new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8)), bundles(context, which));
			}
		} catch (IOException | UncheckedIOException | IllegalStateException ended) {
			// The list cannot be read or the workbench is closing: the classes are loaded when they are needed.
			return;
		}
	}

	private static Map<String, Bundle> bundles(BundleContext context, Predicate<Bundle> which) {
		Map<String, Bundle> bundles = new HashMap<>();
		for (Bundle bundle : context.getBundles()) {
			String name = bundle.getBundleId() == 0 ? Constants.SYSTEM_BUNDLE_SYMBOLICNAME : bundle.getSymbolicName();
			if (which.test(bundle)) {
				bundles.put(name, bundle);
			}
		}
		return bundles;
	}

	private static void load(BufferedReader list, Map<String, Bundle> bundles) throws IOException {
		for (String line = list.readLine(); line != null; line = list.readLine()) {
			int blank = line.indexOf(' ');
			Bundle bundle = bundles.get(line.substring(0, Math.max(blank, 0)));
			if (bundle != null) {
				load(bundle, line.substring(blank + 1));
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
