package org.pressmark.ui.corpus.internal.session;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.pressmark.model.ArticleId;
import org.pressmark.model.Layer;
import org.pressmark.model.LayerState;
import org.pressmark.store.Corpus;
import org.pressmark.store.LayerKey;
import org.pressmark.ui.corpus.ArticleSummary;
import org.pressmark.ui.corpus.Assigned;
import org.pressmark.ui.corpus.LayerSummary;
import org.pressmark.ui.corpus.OpenCorpus;
import org.pressmark.ui.corpus.internal.queue.QueueBasis;
import org.pressmark.ui.corpus.internal.queue.Viewpoint;

/** The open corpus with the summaries that were read so far. */
final class LoadedCorpus implements OpenCorpus {

	private static final Comparator<String> GOLD_LAST = Comparator.<String, Boolean>comparing(Layer.GOLD::equals)
			.thenComparing(Comparator.naturalOrder());

	private final Corpus corpus;
	private Map<ArticleId, ArticleSummary> articles = new TreeMap<>();
	private QueueBasis basis;
	private Assigned assigned;
	private Viewpoint viewpoint;
	private List<ArticleSummary> list = List.of();
	private final Set<String> annotators = new TreeSet<>(GOLD_LAST);
	private final Set<LayerKey> remarkable = new HashSet<>();
	private final Map<LayerKey, LayerSummary> live = new HashMap<>();
	private boolean complete;

	LoadedCorpus(Corpus corpus, String annotator) {
		this.corpus = corpus;
		this.basis = QueueBasis.assignmentOf(corpus.folder(), annotator);
		this.assigned = basis.assigned(key -> LayerState.NEW, article -> true, Instant.now());
		this.viewpoint = new Viewpoint(assigned);
	}

	@Override
	public Corpus corpus() {
		return corpus;
	}

	@Override
	public Path folder() {
		return corpus.folder();
	}

	@Override
	public String name() {
		return corpus.name();
	}

	@Override
	public Assigned assigned() {
		return assigned;
	}

	/** Takes what is assigned to whoever annotates now. */
	void assign(QueueBasis read) {
		basis = read;
		look();
	}

	/** Works out what is assigned, and what may be seen. */
	private void look() {
		assigned = basis.assigned(this::state, articles::containsKey, Instant.now());
		viewpoint = new Viewpoint(assigned);
		list = articles.values().stream().map(viewpoint::of).toList();
	}

	private LayerState state(LayerKey key) {
		ArticleSummary article = articles.get(key.article());
		return article == null ? LayerState.NEW : article.layer(key.annotator()).state();
	}

	@Override
	public List<ArticleSummary> articles() {
		return list;
	}

	@Override
	public Optional<ArticleSummary> article(ArticleId id) {
		return Optional.ofNullable(articles.get(id)).map(viewpoint::of);
	}

	@Override
	public List<String> annotators() {
		return viewpoint.of(annotators);
	}

	@Override
	public boolean isComplete() {
		return complete;
	}

	/** Takes what was read, in place of everything known before. */
	void replace(Map<ArticleId, ArticleSummary> read, QueueBasis queue, boolean all) {
		articles = new TreeMap<>(read);
		remarkable.clear();
		read.values().forEach(summary -> summary.layers().forEach((annotator, layer) -> {
			if (!layer.isReadable() || !layer.warning().isEmpty()) {
				remarkable.add(new LayerKey(annotator, summary.id()));
			}
		}));
		live.forEach((key, layer) -> articles.computeIfPresent(key.article(),
				(id, summary) -> summary.withLayer(key.annotator(),
						layer.withWarning(summary.layer(key.annotator()).warning()))));
		complete = all;
		annotators.clear();
		articles.values().forEach(summary -> annotators.addAll(summary.layers().keySet()));
		if (queue.annotator().equals(basis.annotator())) {
			basis = queue;
		}
		look();
	}

	/** {@return whether there was something to say of the file of a layer when it was read the last time} */
	boolean isRemarkable(LayerKey layer) {
		return remarkable.contains(layer);
	}

	/** Takes one layer that has just changed; one that is open counts before what its file has. */
	void update(ArticleId id, String annotator, LayerSummary layer, boolean isLive) {
		LayerKey key = new LayerKey(annotator, id);
		if (isLive) {
			live.put(key, layer);
		} else {
			live.remove(key);
		}
		ArticleSummary known = articles.get(id);
		if (known == null) {
			return;
		}
		// What is said of the file holds until it has been read again.
		LayerSummary now = layer.withWarning(known.layer(annotator).warning());
		if (!known.layer(annotator).equals(now)) {
			articles.put(id, known.withLayer(annotator, now));
			annotators.add(annotator);
			if (known.layer(annotator).state() != now.state()) {
				look();
			} else {
				show(id);
			}
		}
	}

	/** One article of the list has changed. */
	private void show(ArticleId id) {
		List<ArticleSummary> changed = new ArrayList<>(list);
		int place = Collections.binarySearch(changed.stream().map(ArticleSummary::id).toList(), id);
		ArticleSummary known = articles.get(id);
		if (place >= 0 && known != null) {
			changed.set(place, viewpoint.of(known));
		}
		list = List.copyOf(changed);
	}
}
