package org.pressmark.store.internal.recoding;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.pressmark.model.ArticleId;
import org.pressmark.model.Layer;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.recoding.Recoding;
import org.pressmark.store.CorpusException;
import org.pressmark.store.internal.Layout;
import org.pressmark.store.internal.Scheme;
import org.pressmark.store.recoding.RecodingRecord;
import org.pressmark.uima.LayerStamp;
import org.pressmark.uima.LayerWithText;
import org.pressmark.uima.LayerXmi;
import org.pressmark.uima.UimaFormatException;

/**
 * Reads layers whatever version of the codebook they were saved with: those of an older one, as a synchronised folder
 * brings them from somebody who had not got the new one yet, are recoded by what was decided for each version since.
 *
 * @param layout
 *            the corpus
 */
public record LayerVersions(Layout layout) {

	/** How a version came about from the one before. */
	private record Step(Codebook before, RecodingRecord change) {}

	/**
	 * Reads a layer.
	 *
	 * @param file
	 *            its file, for messages
	 * @param content
	 *            what the file holds
	 * @param article
	 *            the article
	 * @param current
	 *            how layers of the current version are read
	 * @return the layer under the current codebook; {@link LayerWithText#codebookVersion()} is that of the file
	 * @throws IOException
	 *             if it cannot be read, or is of a newer version than the corpus has
	 */
	public LayerWithText read(Path file, byte[] content, ArticleId article, LayerXmi current) throws IOException {
		LayerWithText read;
		try {
			read = current.read(new ByteArrayInputStream(content), article);
		} catch (UimaFormatException unfit) {
			return readUnfit(file, content, article, current, unfit);
		}
		Codebook codebook = current.codebook();
		if (!read.codebook().equals(codebook.name()) || read.codebookVersion() == codebook.version()) {
			return read;
		}
		refuseNewer(file, read.codebookVersion(), codebook);
		List<Step> steps = steps(read.codebookVersion(), codebook);
		boolean rewritten = steps.stream().anyMatch(step -> step.change().rewrites());
		return rewritten ? broughtUp(content, article, codebook, steps) : read;
	}

	private LayerWithText readUnfit(Path file, byte[] content, ArticleId article, LayerXmi current,
			UimaFormatException unfit) throws IOException {
		Optional<LayerStamp> stamp = LayerStamp.of(new ByteArrayInputStream(content));
		Codebook codebook = current.codebook();
		if (stamp.isEmpty() || !stamp.get().codebook().equals(codebook.name())) {
			throw unfit;
		}
		refuseNewer(file, stamp.get().version(), codebook);
		List<Step> steps = steps(stamp.get().version(), codebook);
		if (steps.isEmpty()) {
			throw unfit;
		}
		return broughtUp(content, article, codebook, steps);
	}

	private static void refuseNewer(Path file, int version, Codebook codebook) throws CorpusException {
		if (version > codebook.version()) {
			throw new CorpusException(file,
					"It was saved with version " + version + " of the codebook, and this is version "
							+ codebook.version(),
					"If the codebook was changed elsewhere, wait until codebook.json has arrived and open the corpus"
							+ " again; else take codebook.json from a backup.");
		}
	}

	private static LayerWithText broughtUp(byte[] content, ArticleId article, Codebook codebook, List<Step> steps)
			throws IOException {
		LayerWithText read = LayerXmi.of(steps.getFirst().before()).read(new ByteArrayInputStream(content), article);
		Layer layer = read.layer();
		for (int at = 0; at < steps.size(); at++) {
			Codebook after = at + 1 < steps.size() ? steps.get(at + 1).before() : codebook;
			layer = new Recoding(steps.get(at).before(), after, steps.get(at).change().decisions()).apply(layer)
					.after();
		}
		return new LayerWithText(read.text(), read.sha256(), layer, read.codebook(), read.codebookVersion(),
				read.language(), read.beside());
	}

	/**
	 * Tells whether layers of an older version have to be recoded.
	 *
	 * @param layout
	 *            the corpus
	 * @param version
	 *            the version that a layer was saved with
	 * @param current
	 *            the codebook now
	 * @return whether some change since then rewrote layers
	 * @throws CorpusException
	 *             if the record of a change cannot be read
	 */
	public static boolean isRewritten(Layout layout, int version, Codebook current) throws CorpusException {
		return new LayerVersions(layout).steps(version, current).stream().anyMatch(step -> step.change().rewrites());
	}

	/**
	 * Finds the last version of a codebook that took something away, so that marks of before need not fit any more.
	 *
	 * @param layout
	 *            the corpus
	 * @param current
	 *            the codebook now
	 * @return the version; 0 if none is known that did
	 */
	public static int lastRewrite(Layout layout, Codebook current) {
		for (int version = current.version(); version > 0; version--) {
			Path change = layout.recoding(version);
			if (Files.exists(change) && tookSomething(change)) {
				return version;
			}
		}
		return 0;
	}

	/** A record that cannot be read may have: a history is shown all the same. */
	private static boolean tookSomething(Path change) {
		try {
			return RecodingRecord.read(change).rewrites();
		} catch (CorpusException damaged) {
			return true;
		}
	}

	/** What leads from a version to the current one; nothing where that is not known for every step. */
	private List<Step> steps(int version, Codebook current) throws CorpusException {
		List<Step> steps = new ArrayList<>();
		Set<Integer> undone = version < current.version() - 1 ? CodebookLog.undone(layout) : Set.of();
		int at = version;
		while (at < current.version()) {
			int next = next(at, current.version(), undone);
			Path before = layout.codebook(at);
			Path change = layout.recoding(next);
			if (Files.notExists(before) || Files.notExists(change)) {
				return List.of();
			}
			steps.add(new Step(Scheme.readCodebook(before), RecodingRecord.read(change)));
			at = next;
		}
		return steps;
	}

	/** Numbers between two versions are of changes that were undone, and never used again. */
	private static int next(int version, int last, Set<Integer> undone) {
		int next = version + 1;
		while (next < last && undone.contains(next)) {
			next++;
		}
		return next;
	}

	/**
	 * Finds what leads from a version to the current one.
	 *
	 * @param version
	 *            the version
	 * @param current
	 *            the codebook now
	 * @return the changes in order; none where not all of them are known
	 * @throws CorpusException
	 *             if the record of a change cannot be read
	 */
	public List<Recoding> recodings(int version, Codebook current) throws CorpusException {
		List<Step> steps = steps(version, current);
		List<Recoding> recodings = new ArrayList<>();
		for (int at = 0; at < steps.size(); at++) {
			Codebook after = at + 1 < steps.size() ? steps.get(at + 1).before() : current;
			recodings.add(new Recoding(steps.get(at).before(), after, steps.get(at).change().decisions()));
		}
		return recodings;
	}
}
