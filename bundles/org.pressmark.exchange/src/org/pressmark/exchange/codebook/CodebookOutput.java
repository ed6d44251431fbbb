package org.pressmark.exchange.codebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.pressmark.model.codebook.Codebook;
import org.pressmark.store.AtomicFile;
import org.pressmark.store.CorpusException;
import org.pressmark.store.codebook.CodebookJson;
import org.pressmark.uima.CodebookTypeSystem;
import org.pressmark.uima.UimaFormatException;

/**
 * A codebook as files of some format.
 *
 * @param parts
 *            the files
 * @param leftOut
 *            what of the codebook the format has no words for, a sentence each
 */
public record CodebookOutput(List<Part> parts, List<String> leftOut) {

	/**
	 * A file.
	 *
	 * @param name
	 *            its name within the target folder; empty where the target is the file
	 * @param content
	 *            what it holds
	 */
	public record Part(String name, byte[] content) {}

	/** Copies the lists. */
	public CodebookOutput {
		parts = List.copyOf(parts);
		leftOut = List.copyOf(leftOut);
	}

	/**
	 * Puts a codebook into a format.
	 *
	 * @param codebook
	 *            the codebook
	 * @param format
	 *            the format
	 * @return the files to be written
	 * @throws UimaFormatException
	 *             if UIMA cannot express the codebook
	 */
	public static CodebookOutput of(Codebook codebook, CodebookFormat format) throws UimaFormatException {
		return switch (format) {
			case JSON -> single(CodebookJson.write(codebook));
			case UIMA -> single(CodebookTypeSystem.of(codebook).toXml());
			case BRAT -> BratConfiguration.write(codebook);
			case QDC -> QdaWriter.write(codebook);
		};
	}

	private static CodebookOutput single(byte[] content) {
		return new CodebookOutput(List.of(new Part("", content)), List.of());
	}

	/**
	 * Writes the files. Nothing that is there is overwritten.
	 *
	 * @param target
	 *            the file; for a format of several files their folder, which is made if missing
	 * @return the files that were written
	 * @throws CorpusException
	 *             if a file is there already or cannot be written
	 */
	public List<Path> writeTo(Path target) throws CorpusException {
		List<Path> files = parts.stream().map(part -> part.name().isEmpty() ? target : target.resolve(part.name()))
				.toList();
		for (Path file : files) {
			if (Files.exists(file)) {
				throw new CorpusException(file, "The file is there already",
						"Choose another name, or delete it first.");
			}
		}
		List<Path> written = new ArrayList<>();
		for (int at = 0; at < files.size(); at++) {
			Path file = files.get(at).toAbsolutePath();
			try {
				Files.createDirectories(file.getParent());
			} catch (IOException e) {
				throw new CorpusException(file, "The folder cannot be made: " + CorpusException.reason(e),
						"Choose another place.");
			}
			AtomicFile.at(file).write(parts.get(at).content());
			written.add(files.get(at));
		}
		return written;
	}
}
