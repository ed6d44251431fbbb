package org.pressmark.store;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.util.jar.Manifest;

import org.jspecify.annotations.Nullable;

/** Which version of Pressmark this is. */
public final class SoftwareVersion {

	private static final String UNKNOWN = "(version unknown)";

	private SoftwareVersion() {}

	/** {@return the version of the bundle that this class is in} */
	public static String current() {
		String own = SoftwareVersion.class.getSimpleName() + ".class";
		@Nullable
		URL place = SoftwareVersion.class.getResource(own);
		if (place == null) {
			return UNKNOWN;
		}
		String folder = SoftwareVersion.class.getPackageName().replace('.', '/') + "/" + own;
		String root = place.toString().substring(0, place.toString().length() - folder.length());
		try (InputStream manifest = URI.create(root + "META-INF/MANIFEST.MF").toURL().openStream()) {
			String version = new Manifest(manifest).getMainAttributes().getValue("Bundle-Version");
			return version == null ? UNKNOWN : version;
		} catch (IOException e) {
			return UNKNOWN;
		}
	}
}
