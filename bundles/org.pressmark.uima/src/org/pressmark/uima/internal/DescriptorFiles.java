package org.pressmark.uima.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.uima.UIMAFramework;
import org.apache.uima.resource.metadata.Import;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.InvalidXMLException;
import org.apache.uima.util.XMLInputSource;
import org.apache.uima.util.XMLParser;
import org.pressmark.uima.UimaFormatException;
import org.xml.sax.SAXException;

/**
 * Reads type system descriptors with what they import. Imports are looked for beside the files alone: a descriptor
 * cannot make us open an address or a file of another kind.
 */
public final class DescriptorFiles {

	private static final String NOT_A_DESCRIPTOR = "Name a UIMA type system descriptor, or a folder that has some.";

	private final List<Path> folders = new ArrayList<>();
	private final Map<Path, TypeSystemDescription> read = new LinkedHashMap<>();

	private DescriptorFiles() {}

	/**
	 * Reads descriptors and their imports.
	 *
	 * @param inputs
	 *            descriptor files, and folders in which all descriptors are read
	 * @return the descriptors without imports, each once
	 * @throws IOException
	 *             if a file cannot be read, is no descriptor, imports what is not there, or a folder has none
	 */
	public static List<TypeSystemDescription> read(Collection<Path> inputs) throws IOException {
		DescriptorFiles files = new DescriptorFiles();
		List<Path> descriptors = new ArrayList<>();
		for (Path input : inputs) {
			if (Files.isDirectory(input)) {
				files.folders.add(input);
				descriptors.addAll(descriptorsIn(input));
			} else {
				descriptors.add(input);
			}
		}
		for (Path descriptor : descriptors) {
			files.add(descriptor);
		}
		return List.copyOf(files.read.values());
	}

	/**
	 * Tells whether a file is a type system descriptor, by its root element.
	 *
	 * @param file
	 *            the file
	 * @return whether it is one; false for a file that is no XML
	 * @throws IOException
	 *             if it cannot be read
	 */
	public static boolean isDescriptor(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return RootElement.of(in).map("typeSystemDescription"::equals).orElse(false);
		} catch (SAXException noXml) {
			return false;
		}
	}

	private static List<Path> descriptorsIn(Path folder) throws IOException {
		List<Path> candidates;
		try (Stream<Path> all = Files.walk(folder)) {
			candidates = all.filter(file -> file.getFileName().toString().endsWith(".xml")).filter(Files::isRegularFile)
					.sorted().toList();
		}
		List<Path> descriptors = new ArrayList<>();
		for (Path candidate : candidates) {
			if (isDescriptor(candidate)) {
				descriptors.add(candidate);
			}
		}
		if (descriptors.isEmpty()) {
			throw new UimaFormatException("There is no type system descriptor in the folder " + folder.getFileName(),
					NOT_A_DESCRIPTOR);
		}
		return descriptors;
	}

	private void add(Path file) throws IOException {
		Path place = file.toAbsolutePath().normalize();
		if (read.containsKey(place)) {
			return;
		}
		TypeSystemDescription description = parse(file, Files.readAllBytes(file));
		read.put(place, description);
		for (Import imported : description.getImports()) {
			add(locate(imported, place));
		}
		description.setImports(new Import[0]);
	}

	private static TypeSystemDescription parse(Path file, byte[] bytes) throws IOException {
		try {
			if (RootElement.of(new ByteArrayInputStream(bytes)).filter("typeSystemDescription"::equals).isEmpty()) {
				throw new UimaFormatException(file.getFileName() + " is no type system descriptor", NOT_A_DESCRIPTOR);
			}
			XMLInputSource source = new XMLInputSource(new ByteArrayInputStream(bytes), null);
			return UIMAFramework.getXMLParser().parseTypeSystemDescription(source,
					new XMLParser.ParsingOptions(false));
		} catch (SAXException | InvalidXMLException wrong) {
			UimaFormatException reason = SafeXml.failure(wrong, 0, "");
			throw new UimaFormatException(
					file.getFileName() + " is no type system descriptor: " + SafeXml.reason(wrong),
					reason.line().orElse(0), "Correct the descriptor.", wrong);
		}
	}

	private Path locate(Import imported, Path importing) throws UimaFormatException {
		String name = imported.getName();
		String wanted = name != null ? name.replace('.', '/') + ".xml" : imported.getLocation();
		List<Path> bases = new ArrayList<>();
		for (Path base = importing.getParent(); base != null && bases.size() < 2; base = base.getParent()) {
			bases.add(base);
		}
		bases.addAll(folders);
		for (Path base : bases) {
			Optional<Path> found = relative(base, wanted).filter(Files::isRegularFile);
			if (found.isPresent()) {
				return found.get();
			}
		}
		throw new UimaFormatException(importing.getFileName() + " imports " + wanted + ", which is not there",
				"Put the imported descriptor beside it, or name its folder as well.");
	}

	private static Optional<Path> relative(Path base, String location) {
		try {
			Path relative = Path.of(location);
			return relative.isAbsolute() ? Optional.empty() : Optional.of(base.resolve(relative).normalize());
		} catch (InvalidPathException noPath) {
			return Optional.empty();
		}
	}
}
