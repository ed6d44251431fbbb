package org.pressmark.ui.corpus.internal.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.pressmark.model.ArticleId;
import org.pressmark.model.Fragment;
import org.pressmark.model.MarkId;
import org.pressmark.store.Corpus;
import org.pressmark.store.CorpusException;
import org.pressmark.store.LayerKey;
import org.pressmark.store.recoding.RecodingReport;

/**
 * A mark in a list.
 *
 * @param layer
 *            its layer
 * @param mark
 *            its id
 * @param words
 *            its words, or the first of them
 * @param about
 *            what is said of it; may be empty
 * @param article
 *            what its article is called
 */
public record MarkRow(LayerKey layer, MarkId mark, String words, String about, String article) {

	private static final int MOST = 120;

	/**
	 * Makes rows of the marks that a change affects; reads files.
	 *
	 * @param corpus
	 *            the corpus
	 * @param places
	 *            where the marks are
	 * @return the rows
	 * @throws CorpusException
	 *             if an article cannot be read
	 */
	static List<MarkRow> ofPlaces(Corpus corpus, List<RecodingReport.Place> places) throws CorpusException {
		Map<ArticleId, String> texts = new HashMap<>();
		List<MarkRow> rows = new ArrayList<>();
		for (RecodingReport.Place place : places) {
			rows.add(new MarkRow(place.layer(), place.mark(),
					words(corpus, texts, place.layer().article(), place.where()), "", place.layer().article().value()));
		}
		return rows;
	}

	/**
	 * Makes rows of what is to be done; reads files.
	 *
	 * @param corpus
	 *            the corpus
	 * @param tasks
	 *            what is to be done
	 * @return the rows
	 * @throws CorpusException
	 *             if an article cannot be read
	 */
	static List<MarkRow> ofTasks(Corpus corpus, List<RecodingReport.Task> tasks) throws CorpusException {
		Map<ArticleId, String> texts = new HashMap<>();
		List<MarkRow> rows = new ArrayList<>();
		for (RecodingReport.Task task : tasks) {
			rows.add(new MarkRow(task.layer(), task.item().mark(),
					words(corpus, texts, task.layer().article(), task.item().where()),
					task.item().problem() + ". " + task.item().remedy(),
					task.layer().article().value()));
		}
		return rows;
	}

	/** {@return the same with another name for its article} */
	MarkRow called(String name) {
		return new MarkRow(layer, mark, words, about, name);
	}

	private static String words(Corpus corpus, Map<ArticleId, String> texts, ArticleId article, Fragment where)
			throws CorpusException {
		String text = texts.get(article);
		if (text == null) {
			text = corpus.article(article).text();
			texts.put(article, text);
		}
		int end = Math.min(where.end(), text.length());
		String words = text.substring(Math.min(where.begin(), end), end).replaceAll("\\s+", " ");
		if (words.length() <= MOST) {
			return words;
		}
		int cut = Character.isHighSurrogate(words.charAt(MOST - 1)) ? MOST - 1 : MOST;
		return words.substring(0, cut) + "\u2026";
	}
}
