/**
 * Lets all bundles of the product share one class loader, the one of Java's class path.
 * <p>
 * Java keeps classes ready for the next start, linked and initialised, only if its own loaders have loaded them
 * ({@code docs/adr/0011}). The start script therefore puts the jars of all bundles on the class path, and what is here
 * makes the framework take the classes from there: {@link org.pressmark.app.internal.flat.FlatClassPath} is found by
 * {@code hookconfigurators.properties}, {@link org.pressmark.app.internal.flat.BundleOfClass} by
 * {@code META-INF/services}. Started in the ordinary way, by {@code java -jar} of the launcher, the framework sees
 * neither of the two files, and each bundle has a loader of its own.
 * <p>
 * These are the only classes that know internals of the framework: its hooks are not published otherwise.
 */
@NullMarked
package org.pressmark.app.internal.flat;

import org.jspecify.annotations.NullMarked;
