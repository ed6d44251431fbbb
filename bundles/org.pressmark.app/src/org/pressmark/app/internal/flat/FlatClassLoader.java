package org.pressmark.app.internal.flat;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.osgi.container.Module;
import org.eclipse.osgi.container.Module.StartOptions;
import org.eclipse.osgi.container.ModuleRevision;
import org.eclipse.osgi.container.ModuleWire;
import org.eclipse.osgi.container.ModuleWiring;
import org.eclipse.osgi.internal.framework.EquinoxConfiguration;
import org.eclipse.osgi.internal.hookregistry.ClassLoaderHook;
import org.eclipse.osgi.internal.hookregistry.HookRegistry;
import org.eclipse.osgi.internal.loader.BundleLoader;
import org.eclipse.osgi.internal.loader.EquinoxClassLoader;
import org.eclipse.osgi.storage.BundleInfo.Generation;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleException;

/**
 * The loader of one bundle: it finds the bundle's resources in the bundle and its classes on Java's class path.
 * <p>
 * The framework asks it for the classes that it makes itself: applications, components, extensions. What these refer to
 * Java finds on the class path without asking the framework, which would have activated the bundles it comes from. So
 * before the first class of a bundle is given out, all bundles that it is wired to are activated, those first that the
 * others need.
 */
final class FlatClassLoader extends EquinoxClassLoader {

	static {
		ClassLoader.registerAsParallelCapable();
	}

	private final HookRegistry hooks;
	private final AtomicBoolean ready = new AtomicBoolean();

	FlatClassLoader(ClassLoader parent, EquinoxConfiguration configuration, BundleLoader delegate,
			Generation generation, HookRegistry hooks) {
		super(parent, configuration, delegate, generation);
		this.hooks = hooks;
	}

	@Override
	public @Nullable Class<?> findLocalClass(String name) throws ClassNotFoundException {
		activateWhatItNeeds();
		List<ClassLoaderHook> all = hooks.getClassLoaderHooks();
		Class<?> found = null;
		try {
			// One of these hooks activates the bundle itself, as in the framework's own loaders.
			for (ClassLoaderHook hook : all) {
				hook.preFindLocalClass(name, getClasspathManager());
			}
			found = onClassPath(name);
		} finally {
			for (ClassLoaderHook hook : all) {
				hook.postFindLocalClass(name, found, getClasspathManager());
			}
		}
		return found;
	}

	private static @Nullable Class<?> onClassPath(String name) {
		try {
			return FlatClassLoader.class.getClassLoader().loadClass(name);
		} catch (ClassNotFoundException absent) {
			return null; // which is how the framework's loaders say so
		}
	}

	private void activateWhatItNeeds() {
		ModuleWiring wiring = getBundleLoader().getWiring();
		if (wiring == null || !ready.compareAndSet(false, true)) {
			return;
		}
		for (ModuleWire wire : wiring.getRequiredModuleWires(null)) {
			Module needed = wire.getProvider().getRevisions().getModule();
			if (wire.getProviderWiring().getClassLoader() instanceof FlatClassLoader loader && !loader.ready.get()
					&& hasItsTurn(needed)) {
				loader.activateWhatItNeeds();
				activate(needed);
			}
		}
	}

	/** Whether the framework has come to the start level of a bundle: earlier ones must not pull it forward. */
	private static boolean hasItsTurn(Module module) {
		return module.getStartLevel() <= module.getContainer().getFrameworkStartLevel().getStartLevel();
	}

	private static void activate(Module module) {
		ModuleRevision revision = module.getCurrentRevision();
		if (revision == null || !revision.hasLazyActivatePolicy()) {
			return;
		}
		try {
			// As the framework does when a class is loaded, which does not last beyond this start.
			module.start(StartOptions.LAZY_TRIGGER);
		} catch (BundleException failed) {
			// The framework has logged why, and tries again with the next class that it loads from the bundle itself.
			return;
		}
	}
}
