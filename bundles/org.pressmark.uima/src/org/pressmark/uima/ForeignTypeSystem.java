package org.pressmark.uima;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.pressmark.uima.internal.CompiledTypes;
import org.pressmark.uima.internal.DescriptorFiles;
import org.pressmark.uima.internal.DescriptorMerge;

/**
 * A type system of any UIMA tool, read from its descriptors. Loading one is costly; it may be used by many threads at
 * once.
 */
public final class ForeignTypeSystem {

	private final TypeSystemDescription description;
	private final CompiledTypes compiled;

	private ForeignTypeSystem(TypeSystemDescription description, CompiledTypes compiled) {
		this.description = description;
		this.compiled = compiled;
	}

	/**
	 * Loads and merges descriptors. Imports are followed by location and by name as long as the imported files
	 * lie beside the
	 * importing one or in one of the folders; nothing is fetched.
	 *
	 * @param inputs
	 *            descriptor files, and folders in which all descriptors are taken
	 * @return the type system
	 * @throws UimaFormatException
	 *             if a file is no descriptor, an import is not there, or two descriptors contradict each other
	 * @throws IOException
	 *             if a file cannot be read
	 */
	public static ForeignTypeSystem load(Collection<Path> inputs) throws IOException {
		if (inputs.isEmpty()) {
			throw new UimaFormatException("No type system is given",
					"Name its descriptor, or the folder that it is in.");
		}
		TypeSystemDescription merged = DescriptorMerge.merge(DescriptorFiles.read(inputs));
		return new ForeignTypeSystem(merged, CompiledTypes.of(merged));
	}

	/**
	 * Tells whether a file is a type system descriptor, by its content.
	 *
	 * @param file
	 *            any file
	 * @return whether its root element is the one of a type system descriptor
	 * @throws IOException
	 *             if it cannot be read
	 */
	public static boolean isDescriptor(Path file) throws IOException {
		return DescriptorFiles.isDescriptor(file);
	}

	/** {@return the qualified names of the types that the descriptors define, in their order} */
	public List<String> typeNames() {
		return List.of(description.getTypes()).stream().map(TypeDescription::getName).toList();
	}

	TypeSystemDescription description() {
		return description;
	}

	CompiledTypes compiled() {
		return compiled;
	}
}
