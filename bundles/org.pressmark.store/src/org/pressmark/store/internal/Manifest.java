package org.pressmark.store.internal;

import java.nio.file.Files;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.pressmark.store.AtomicFile;
import org.pressmark.store.CorpusException;
import org.pressmark.store.internal.json.JsonMistake;
import org.pressmark.store.internal.json.JsonObject;
import org.pressmark.store.internal.json.JsonText;

/**
 * What {@code corpus.json} says.
 *
 * @param name
 *            the corpus's name, for people
 * @param codebookVersion
 *            version of its codebook
 * @param unknown
 *            keys that this program does not know and keeps
 */
public record Manifest(String name, int codebookVersion, ObjectNode unknown) {

	private static final String FORMAT = "pressmark-corpus";
	private static final int FORMAT_VERSION = 1;

	/**
	 * Reads the file.
	 *
	 * @param layout
	 *            the corpus
	 * @return what it says
	 * @throws CorpusException
	 *             if the folder is no corpus, or one that a newer program made
	 */
	public static Manifest read(Layout layout) throws CorpusException {
		if (!Files.isDirectory(layout.root())) {
			throw new CorpusException(layout.root(), "There is no such folder",
					"Check the path, or make a corpus there: File > New Corpus, or pressmark init.");
		}
		if (!Files.exists(layout.manifest())) {
			throw new CorpusException(layout.root(), "The folder is not a corpus: it has no corpus.json",
					"Choose the folder that holds corpus.json, or make one: File > New Corpus, or pressmark init.");
		}
		return JsonFile.read(layout.manifest(), Manifest::of);
	}

	/**
	 * Writes the file.
	 *
	 * @param layout
	 *            the corpus
	 * @throws CorpusException
	 *             if it could not be written; the old one stays
	 */
	public void write(Layout layout) throws CorpusException {
		AtomicFile.at(layout.manifest()).write(toJson());
	}

	/** {@return the content of the file} */
	public byte[] toJson() {
		ObjectNode json = JsonText.newObject();
		json.put("format", FORMAT).put("formatVersion", FORMAT_VERSION).put("name", name).put("codebookVersion",
				codebookVersion);
		json.setAll(unknown);
		return JsonText.pretty(json);
	}

	/**
	 * Replaces the version of the codebook.
	 *
	 * @param changed
	 *            the version
	 * @return the changed manifest
	 */
	public Manifest withCodebookVersion(int changed) {
		return new Manifest(name, changed, unknown);
	}

	/** {@return no further keys, as a new corpus has them} */
	public static ObjectNode nothingElse() {
		return JsonText.newObject();
	}

	private static Manifest of(JsonObject json) throws JsonMistake {
		String format = json.text("format");
		if (!format.equals(FORMAT)) {
			throw json.mistake("format", "The format is '" + format + "'",
					"A corpus says \"format\": \"" + FORMAT + "\".");
		}
		int version = json.integer("formatVersion");
		if (version < 1 || version > FORMAT_VERSION) {
			throw json.mistake("formatVersion", "The corpus has format version " + version,
					"This Pressmark knows up to version " + FORMAT_VERSION
							+ ". Open the corpus with a newer Pressmark.");
		}
		return new Manifest(json.text("name"), json.integer("codebookVersion"), json.unknown());
	}
}
