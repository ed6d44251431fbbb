package org.pressmark.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.store.AtomicFile;
import org.pressmark.store.CorpusException;
import org.pressmark.store.codebook.CodebookException;
import org.pressmark.store.codebook.CodebookJson;
import org.pressmark.store.internal.recoding.FileExchange;
import org.pressmark.store.recoding.CodebookRepair;
import org.pressmark.uima.CodebookTypeSystem;
import org.pressmark.uima.LayerXmi;
import org.pressmark.uima.UimaFormatException;

/** The codebook of a corpus and the type system that it defines, which is built when it is first needed. */
public final class Scheme {

	private final Layout layout;
	private final Codebook codebook;
	private @Nullable LayerXmi xmi;

	/**
	 * Makes a scheme.
	 *
	 * @param layout
	 *            the corpus
	 * @param codebook
	 *            its codebook
	 */
	public Scheme(Layout layout, Codebook codebook) {
		this.layout = layout;
		this.codebook = codebook;
	}

	/**
	 * Reads the codebook of a corpus, after finishing a change of it that was interrupted.
	 *
	 * @param layout
	 *            the corpus
	 * @return the codebook
	 * @throws CorpusException
	 *             if it cannot be read, with the line, or the change cannot be finished
	 */
	public static Codebook finished(Layout layout) throws CorpusException {
		FileExchange.finish(layout);
		try {
			return readCodebook(layout);
		} catch (CorpusException damaged) {
			if (new CodebookRepair(layout.root()).way().isEmpty()) {
				throw damaged;
			}
			throw new CorpusException(damaged.file(), damaged.line(), damaged.problem(), damaged.remedy()
					+ " Or have Pressmark put back what was there before: pressmark codebook \"" + layout.root()
					+ "\" --repair", damaged);
		}
	}

	/**
	 * Reads the codebook of a corpus.
	 *
	 * @param layout
	 *            the corpus
	 * @return the codebook
	 * @throws CorpusException
	 *             if it cannot be read, with the line
	 */
	public static Codebook readCodebook(Layout layout) throws CorpusException {
		return readCodebook(layout.codebook());
	}

	/**
	 * Reads a codebook, such as an older version of that of a corpus.
	 *
	 * @param file
	 *            its file
	 * @return the codebook
	 * @throws CorpusException
	 *             if it cannot be read, with the line
	 */
	public static Codebook readCodebook(Path file) throws CorpusException {
		try {
			return CodebookJson.read(file);
		} catch (CodebookException e) {
			String place = e.path().isEmpty() ? "" : " (" + e.path() + ")";
			throw new CorpusException(file, e.line(), e.problem() + place, e.remedy(), e);
		} catch (IOException e) {
			throw CorpusException.unreadable(file, e);
		}
	}

	/**
	 * Refuses a codebook that could be written but not be read again, such as one with a condition on a value that was
	 * removed: the corpus could not be opened any more.
	 *
	 * @throws CorpusException
	 *             if it could not be read, with what is wrong in it
	 */
	public void requireReadable() throws CorpusException {
		try {
			CodebookJson.read(layout.codebook().toString(), CodebookJson.write(codebook));
		} catch (CodebookException e) {
			throw new CorpusException(layout.codebook(), 0,
					"The changed codebook contradicts itself, and nothing was written: " + e.problem() + " (" + e.path()
							+ ")",
					e.remedy(), e);
		}
	}

	/** {@return the codebook} */
	public Codebook codebook() {
		return codebook;
	}

	/**
	 * Gives the reader and writer of layers.
	 *
	 * @return how layers are written
	 * @throws CorpusException
	 *             if UIMA cannot express the codebook
	 */
	public synchronized LayerXmi xmi() throws CorpusException {
		LayerXmi built = xmi;
		if (built == null) {
			try {
				built = LayerXmi.of(codebook);
			} catch (UimaFormatException e) {
				throw unfit(e);
			}
			xmi = built;
		}
		return built;
	}

	/**
	 * Makes the type system.
	 *
	 * @return what {@code typesystem.xml} must hold
	 * @throws CorpusException
	 *             if UIMA cannot express the codebook
	 */
	public byte[] typeSystem() throws CorpusException {
		try {
			return CodebookTypeSystem.of(codebook).toXml();
		} catch (UimaFormatException e) {
			throw unfit(e);
		}
	}

	/**
	 * Writes the codebook and its type system.
	 *
	 * @throws CorpusException
	 *             if UIMA cannot express the codebook or a file could not be written
	 */
	public void write() throws CorpusException {
		requireReadable();
		byte[] types = typeSystem();
		AtomicFile.at(layout.typeSystem()).write(types);
		AtomicFile.at(layout.codebook()).write(CodebookJson.write(codebook));
	}

	/**
	 * Makes the file of the type system anew if it is missing. Where it cannot be written nothing is done: a corpus
	 * that
	 * may only be read can be opened all the same, and the verification says what is missing.
	 */
	public void restoreTypeSystem() {
		if (Files.exists(layout.typeSystem())) {
			return;
		}
		try {
			AtomicFile.at(layout.typeSystem()).write(typeSystem());
		} catch (CorpusException unwritable) {
			// The layers are read with the codebook, not with this file.
			return;
		}
	}

	private CorpusException unfit(UimaFormatException e) {
		return new CorpusException(layout.codebook(), 0, e.problem(), e.remedy(), e);
	}
}
