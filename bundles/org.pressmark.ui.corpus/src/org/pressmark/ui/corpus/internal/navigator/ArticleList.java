package org.pressmark.ui.corpus.internal.navigator;

import java.text.CollationKey;
import java.text.Collator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.pressmark.model.ArticleId;
import org.pressmark.ui.corpus.ArticleSummary;
import org.pressmark.ui.widgets.Counted;

/** The articles as the Corpus view shows them: filtered and sorted. */
public final class ArticleList {

	private static final Pattern BLANKS = Pattern.compile("\\s+");

	/** Sort keys of texts, which take longer to make than to compare. */
	private final Map<String, CollationKey> keys = new HashMap<>();
	private List<ArticleSummary> all = List.of();
	private Map<ArticleId, ArticleSummary> byId = Map.of();
	private List<ArticleSummary> sorted = List.of();
	private List<ArticleSummary> visible = List.of();
	private String annotator = "";
	private String text = "";
	private StateFilter state = StateFilter.ALL;
	private ArticleOrder order = ArticleOrder.INITIAL;
	private List<ArticleId> queue = List.of();
	private Map<ArticleId, Integer> places = Map.of();
	private boolean queueOnly;
	private boolean searchesNames = true;

	/** {@return the rows, in order} */
	List<ArticleSummary> visible() {
		return visible;
	}

	/** {@return how many articles there are, shown or not} */
	int total() {
		return all.size();
	}

	/** {@return how many layers could not be read, of articles shown or not} */
	private long unreadable() {
		return all.stream().flatMap(article -> article.layers().values().stream())
				.filter(layer -> !layer.isReadable()).count();
	}

	/** {@return how many articles could not be read, shown or not} */
	private long unreadableArticles() {
		return all.stream().filter(article -> !article.isReadable()).count();
	}

	/** {@return how many layers were read whose files hold more than a layer can keep, of articles shown or not} */
	private long remarkable() {
		return all.stream().flatMap(article -> article.layers().values().stream())
				.filter(layer -> !layer.warning().isEmpty()).count();
	}

	/** {@return how many articles and layers cannot be read or hold more than is shown, as sentences; or empty} */
	public String problem() {
		String unreadable = Stream.of(counted(unreadableArticles(), "article"), counted(unreadable(), "layer"))
				.filter(count -> !count.isEmpty()).collect(Collectors.joining(" and "));
		String additions = counted(remarkable(), "layer");
		return Stream.of(unreadable.isEmpty() ? "" : unreadable + " cannot be read.",
				additions.isEmpty() ? "" : additions + " with additions of another tool.")
				.filter(sentence -> !sentence.isEmpty()).collect(Collectors.joining(" "));
	}

	private static String counted(long number, String thing) {
		return number == 0 ? "" : Counted.of(number, thing);
	}

	/** {@return how many articles of the queue, or of all, the annotator has finished} */
	long finished() {
		return sorted.stream().filter(article -> article.layer(annotator).state().isFinished()).count();
	}

	ArticleOrder order() {
		return order;
	}

	/**
	 * Takes articles in place of those that it holds.
	 *
	 * @param articles
	 *            the articles
	 * @param forAnnotator
	 *            by whose states to filter
	 */
	public void show(List<ArticleSummary> articles, String forAnnotator) {
		if (articles.isEmpty()) {
			keys.clear();
		}
		all = articles;
		byId = articles.stream().collect(Collectors.toMap(ArticleSummary::id, Function.identity()));
		annotator = forAnnotator;
		sort(order);
	}

	/**
	 * Says whether names of articles may be searched: they often tell where an article comes from.
	 *
	 * @param searched
	 *            false for somebody who annotates blind
	 */
	public void searchNames(boolean searched) {
		searchesNames = searched;
	}

	/**
	 * Takes what is assigned to the annotator.
	 *
	 * @param articles
	 *            the articles, in the order in which they are annotated; none where nothing is assigned
	 * @param only
	 *            whether to show these alone
	 */
	public void queue(List<ArticleId> articles, boolean only) {
		boolean wanted = only && !articles.isEmpty();
		if (articles.equals(queue) && wanted == queueOnly) {
			return;
		}
		queue = articles;
		places = IntStream.range(0, articles.size()).boxed()
				.collect(Collectors.toMap(articles::get, place -> place + 1));
		queueOnly = wanted;
		sort(order);
	}

	/** {@return whether only articles are shown that are assigned to the annotator} */
	boolean isQueue() {
		return queueOnly;
	}

	/** {@return the place of an article in the queue with a point and a blank; empty where all articles are shown} */
	String number(ArticleId article) {
		Integer place = queueOnly ? places.get(article) : null;
		return place == null ? "" : place + ". ";
	}

	/** {@return how many articles are shown where no words and no state filter them} */
	int whole() {
		return sorted.size();
	}

	void filter(String words, StateFilter byState) {
		text = words;
		state = byState;
		update();
	}

	void sort(ArticleOrder by) {
		order = by;
		// An empty list is shown at each start: it needs no rules of a language.
		if (queueOnly && by.equals(ArticleOrder.INITIAL)) {
			sorted = queued();
		} else if (all.isEmpty()) {
			sorted = all;
		} else {
			Collator collator = Collator.getInstance();
			sorted = by.sorted(queueOnly ? queued() : all,
					words -> keys.computeIfAbsent(words, collator::getCollationKey));
		}
		update();
	}

	private List<ArticleSummary> queued() {
		return queue.stream().map(byId::get).filter(Objects::nonNull).toList();
	}

	/** {@return an article as it is known now; as it was where it is gone} */
	ArticleSummary current(ArticleSummary known) {
		return byId.getOrDefault(known.id(), known);
	}

	/** {@return the row of an article; -1 if it is not shown} */
	int indexOf(ArticleId id) {
		for (int index = 0; index < visible.size(); index++) {
			if (visible.get(index).id().equals(id)) {
				return index;
			}
		}
		return -1;
	}

	/**
	 * Finds the article to go on with: the first one below, then from the top, that the annotator has not finished.
	 *
	 * @param after
	 *            where to begin; empty for the top
	 * @return the article; empty if everything that is shown is done
	 */
	Optional<ArticleSummary> nextNotDone(Optional<ArticleId> after) {
		int begin = after.map(this::indexOf).orElse(-1) + 1;
		for (int step = 0; step < visible.size(); step++) {
			ArticleSummary candidate = visible.get((begin + step) % visible.size());
			boolean itself = after.isPresent() && candidate.id().equals(after.get());
			if (!itself && !candidate.layer(annotator).state().isFinished()) {
				return Optional.of(candidate);
			}
		}
		return Optional.empty();
	}

	private void update() {
		visible = sorted.stream().filter(matches(text))
				.filter(article -> state.accepts(article.layer(annotator).state())).toList();
	}

	/** Every word has to occur somewhere in headline, outlet, date or name, in any order and case. */
	private Predicate<ArticleSummary> matches(String words) {
		String wanted = words.strip().toLowerCase(Locale.ROOT);
		if (wanted.isEmpty()) {
			return article -> true;
		}
		String[] parts = BLANKS.split(wanted);
		return article -> {
			String searched = (article.headline() + ' ' + article.outlet() + ' ' + article.published() + ' '
					+ (searchesNames ? article.id() : "")).toLowerCase(Locale.ROOT);
			for (String part : parts) {
				if (!searched.contains(part)) {
					return false;
				}
			}
			return true;
		};
	}
}
