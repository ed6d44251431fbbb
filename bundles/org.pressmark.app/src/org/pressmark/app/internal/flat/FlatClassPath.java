package org.pressmark.app.internal.flat;

import org.eclipse.osgi.internal.framework.EquinoxConfiguration;
import org.eclipse.osgi.internal.hookregistry.ClassLoaderHook;
import org.eclipse.osgi.internal.hookregistry.HookConfigurator;
import org.eclipse.osgi.internal.hookregistry.HookRegistry;
import org.eclipse.osgi.internal.loader.BundleLoader;
import org.eclipse.osgi.internal.loader.ModuleClassLoader;
import org.eclipse.osgi.storage.BundleInfo.Generation;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Gives each bundle a loader that takes its classes from Java's class path. The framework makes it and calls it. */
public final class FlatClassPath implements HookConfigurator {

	@Override
	public void addHooks(HookRegistry hooks) {
		hooks.addClassLoaderHook(new ClassLoaderHook() {
			@Override
			public ModuleClassLoader createClassLoader(ClassLoader parent, EquinoxConfiguration configuration,
					BundleLoader delegate, Generation generation) {
				return new FlatClassLoader(parent, configuration, delegate, generation, hooks);
			}
		});
		hooks.addActivatorHookFactory(Beginning::new);
	}

	/** What is to be known when the framework starts, before any bundle does. */
	private static final class Beginning implements BundleActivator {

		@Override
		public void start(BundleContext framework) {
			BundleOfClass.begin(framework);
		}

		@Override
		public void stop(BundleContext framework) {
			BundleOfClass.end();
		}
	}
}
