package org.pressmark.ui.corpus.internal.queue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.pressmark.model.ArticleId;
import org.pressmark.model.Layer;
import org.pressmark.model.assignment.Blind;
import org.pressmark.model.assignment.RepeatCoding;
import org.pressmark.ui.corpus.Assigned;

/**
 * What somebody who annotates blind may see of a report about files: not whose they are, nor what articles are called.
 * The number of what is left out is told.
 *
 * @param folder
 *            the corpus
 * @param assigned
 *            what is assigned, and with it what is hidden
 */
public record BlindReport(Path folder, Assigned assigned) {

	private static final Set<String> BY_PERSON = Set.of("layers", "history", "dismissed", "assignments", "sessions",
			"notes");
	private static final Set<String> LOCAL = Set.of("journal", "unapplied", "lastgood", "backups", "damaged");

	/**
	 * A report as it may be seen.
	 *
	 * @param <T>
	 *            what its lines are
	 * @param lines
	 *            the lines
	 * @param hidden
	 *            how many are left out
	 */
	public record Seen<T>(List<T> lines, int hidden) {

		/** {@return what is left out, in a sentence that begins with a space; empty if nothing is} */
		public String sentence() {
			return hidden == 0
					? ""
					: " " + (hidden == 1 ? Messages.reportHiddenOne : Messages.bind(Messages.reportHidden, hidden));
		}
	}

	/**
	 * Leaves out what is about files of others, or of what is hidden of articles.
	 *
	 * @param <T>
	 *            what the lines are
	 * @param lines
	 *            the report
	 * @param file
	 *            finds the file that a line is about: its whole path, or that from the corpus folder on
	 * @return what may be seen
	 */
	public <T> Seen<T> ofFiles(List<T> lines, Function<T, Path> file) {
		List<T> seen = lines.stream().filter(line -> mayKnow(file.apply(line))).toList();
		return new Seen<>(seen, lines.size() - seen.size());
	}

	/**
	 * Leaves out what is about layers of others.
	 *
	 * @param <T>
	 *            what the lines are
	 * @param lines
	 *            the report
	 * @param annotator
	 *            finds the name of the layer's annotator
	 * @return what may be seen
	 */
	public <T> Seen<T> ofLayers(List<T> lines, Function<T, String> annotator) {
		List<T> seen = lines.stream().filter(line -> isOwn(annotator.apply(line))).toList();
		return new Seen<>(seen, lines.size() - seen.size());
	}

	/**
	 * Names an article.
	 *
	 * @param article
	 *            the article
	 * @return its name, which may be that of a file; where that is hidden its place in the queue
	 */
	public String name(ArticleId article) {
		if (!assigned.hides(Blind.METADATA)) {
			return article.value();
		}
		int place = assigned.queue().map(queue -> queue.indexOf(article)).orElse(-1);
		return place < 0 ? "\u2013" : Messages.bind(Messages.articleNumber, place + 1);
	}

	private boolean isOwn(String layer) {
		return new Blinding(assigned).mayKnow(layer);
	}

	private boolean mayKnow(Path file) {
		Path root = folder.toAbsolutePath().normalize();
		Path named = root.resolve(file).normalize();
		if (!named.startsWith(root) || named.equals(root)) {
			return true;
		}
		Path inside = root.relativize(named);
		boolean local = inside.startsWith(".pressmark") && inside.getNameCount() > 1;
		Path place = local ? inside.subpath(1, inside.getNameCount()) : inside;
		String kind = place.getName(0).toString();
		if (kind.equals("articles")) {
			return !assigned.hides(Blind.METADATA);
		}
		if (!(local ? LOCAL : BY_PERSON).contains(kind) || place.getNameCount() < (local ? 3 : 2)) {
			return true;
		}
		String person = place.getName(1).toString().replaceFirst("\\.json$", "");
		return isOwn(person.equals(Layer.GOLD) ? person : RepeatCoding.coder(person));
	}
}
