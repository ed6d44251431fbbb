package org.pressmark.app.internal.flat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.osgi.container.Module;
import org.eclipse.osgi.container.ModuleRevision;
import org.eclipse.osgi.container.ModuleWire;
import org.eclipse.osgi.container.ModuleWiring;
import org.eclipse.osgi.storage.BundleInfo.Generation;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.connect.FrameworkUtilHelper;
import org.osgi.framework.namespace.HostNamespace;

/**
 * Tells {@link FrameworkUtil#getBundle(Class)} which bundle a class on Java's class path belongs to: the one whose file
 * it was read from, or the host of that one if it is a fragment.
 */
public final class BundleOfClass implements FrameworkUtilHelper {

	/** The framework that runs in this virtual machine; it and Java's service loader make their parts on their own. */
	private static volatile @Nullable BundleContext framework;

	private final Map<String, Optional<Bundle>> known = new ConcurrentHashMap<>();

	static void begin(BundleContext context) {
		framework = context;
	}

	static void end() {
		framework = null;
	}

	@Override
	public Optional<Bundle> getBundle(Class<?> classFromBundle) {
		BundleContext context = framework;
		CodeSource source = classFromBundle.getProtectionDomain().getCodeSource();
		if (context == null || source == null || source.getLocation() == null
				|| !source.getLocation().getProtocol().equals("file")) {
			return Optional.empty();
		}
		return known.computeIfAbsent(source.getLocation().getPath(), path -> find(path, context));
	}

	private static Optional<Bundle> find(String path, BundleContext context) {
		if (path.equals(FrameworkUtil.class.getProtectionDomain().getCodeSource().getLocation().getPath())) {
			return Optional.of(context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION));
		}
		Path file = real(new File(URI.create("file:" + path)));
		for (Bundle bundle : context.getBundles()) {
			ModuleRevision revision = bundle.adapt(Module.class).getCurrentRevision();
			if (revision != null && revision.getRevisionInfo() instanceof Generation content
					&& content.getBundleFile() != null
					&& isIn(content.getBundleFile().getBaseFile(), file)) {
				return Optional.of(host(bundle, revision));
			}
		}
		return Optional.empty();
	}

	/** Whether classes come from a bundle: its jar, or where it is a folder, a folder in it. */
	private static boolean isIn(File bundle, Path classes) {
		return classes.startsWith(real(bundle));
	}

	/** The framework remembers files by ways around corners from one start to the next: without these. */
	private static Path real(File file) {
		try {
			return file.toPath().toRealPath();
		} catch (IOException gone) {
			return file.toPath().toAbsolutePath().normalize();
		}
	}

	private static Bundle host(Bundle bundle, ModuleRevision revision) {
		ModuleWiring wiring = revision.getWiring();
		if (wiring != null) {
			for (ModuleWire wire : wiring.getRequiredModuleWires(HostNamespace.HOST_NAMESPACE)) {
				return wire.getProvider().getBundle();
			}
		}
		return bundle;
	}
}
