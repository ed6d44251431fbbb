package org.pressmark.app.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** The list of classes that a start loads ahead is of use only while most of them are there. */
final class StartupClassesTest {

	private static final double STALE = 0.03;

	@Test
	void theClassesToLoadAheadAreThere() throws Exception {
		BundleContext context = FrameworkUtil.getBundle(StartupClassesTest.class).getBundleContext();
		Map<String, Bundle> bundles = Arrays.stream(context.getBundles()).collect(Collectors.toMap(
				bundle -> bundle.getBundleId() == 0 ? "system.bundle" : bundle.getSymbolicName(), Function.identity(),
				(one, other) -> one));
		List<String> lines = new String(Objects.requireNonNull(bundles.get("org.pressmark.app"))
				.getEntry("startup/classes.txt").openStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
		assertTrue(lines.size() > 2_000, "only " + lines.size() + " classes");
		List<String> gone = lines.stream().filter(line -> !isThere(line.split(" "), bundles)).toList();
		assertTrue(gone.size() < lines.size() * STALE,
				() -> gone.size() + " of " + lines.size() + ": run releng/bin/startup-classes. " + gone);
	}

	private static boolean isThere(String[] entry, Map<String, Bundle> bundles) {
		Bundle bundle = bundles.get(entry[0]);
		try {
			return bundle != null && bundle.loadClass(entry[1]) != null;
		} catch (ClassNotFoundException | LinkageError absent) {
			return false;
		}
	}
}
