import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Takes the signatures out of the jars of a folder. Java checks them with each class that it loads, keeps no signed class
 * for the next start, and refuses packages whose classes were signed by different people, as some of the platform are.
 * usage: java Unsign.java FOLDER
 */
final class Unsign {

	private static final Pattern SIGNATURE = Pattern.compile("META-INF/[^/]*\\.(SF|RSA|DSA|EC)");

	private Unsign() {}

	public static void main(String[] arguments) throws IOException {
		List<Path> jars = new ArrayList<>();
		try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
			files.filter(file -> file.toString().endsWith(".jar")).forEach(jars::add);
		}
		for (Path jar : jars) {
			if (isSigned(jar)) {
				Path unsigned = jar.resolveSibling(jar.getFileName() + ".tmp");
				copy(jar, unsigned);
				Files.move(unsigned, jar, StandardCopyOption.REPLACE_EXISTING);
			}
		}
	}

	private static boolean isSigned(Path jar) throws IOException {
		try (JarFile file = new JarFile(jar.toFile(), false)) {
			return file.stream().anyMatch(entry -> SIGNATURE.matcher(entry.getName()).matches());
		}
	}

	private static void copy(Path signed, Path unsigned) throws IOException {
		try (JarFile from = new JarFile(signed.toFile(), false); OutputStream file = Files.newOutputStream(unsigned);
				JarOutputStream to = new JarOutputStream(file, withoutDigests(from.getManifest()))) {
			for (JarEntry entry : from.stream().toList()) {
				if (entry.getName().equals(JarFile.MANIFEST_NAME) || SIGNATURE.matcher(entry.getName()).matches()) {
					continue;
				}
				JarEntry copy = new JarEntry(entry.getName());
				copy.setTime(entry.getTime());
				to.putNextEntry(copy);
				try (InputStream content = from.getInputStream(entry)) {
					content.transferTo(to);
				}
				to.closeEntry();
			}
		}
	}

	private static Manifest withoutDigests(Manifest signed) {
		Manifest unsigned = new Manifest();
		unsigned.getMainAttributes().putAll(signed.getMainAttributes());
		signed.getEntries().forEach((name, attributes) -> {
			attributes.keySet().removeIf(key -> key.toString().endsWith("-Digest"));
			if (!attributes.isEmpty()) {
				unsigned.getEntries().put(name, attributes);
			}
		});
		return unsigned;
	}
}
