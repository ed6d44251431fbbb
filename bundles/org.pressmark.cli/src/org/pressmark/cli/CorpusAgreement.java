package org.pressmark.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.pressmark.agreement.AgreementReport;
import org.pressmark.agreement.AgreementStudy;
import org.pressmark.agreement.Measure;
import org.pressmark.agreement.StudyArticle;
import org.pressmark.agreement.StudySettings;
import org.pressmark.agreement.span.WordTokens;
import org.pressmark.model.Article;
import org.pressmark.model.ArticleId;
import org.pressmark.model.Layer;
import org.pressmark.model.assignment.RepeatCoding;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.model.progress.Progress;
import org.pressmark.store.Corpus;
import org.pressmark.store.CorpusException;
import org.pressmark.store.CorpusIndex;
import org.pressmark.store.LayerKey;
import org.pressmark.store.SoftwareVersion;

/**
 * Agreement over the finished layers of a corpus.
 *
 * @param corpus
 *            the corpus
 */
record CorpusAgreement(Corpus corpus) {

	Answer answer(List<String> annotators, List<String> labels, List<String> measures, boolean includeExcluded,
			int rounds, long seed, Progress progress) throws Refusal, IOException {
		Set<Trouble> troubles = new LinkedHashSet<>();
		List<String> compared = annotators(annotators, troubles, progress);
		List<String> all = corpus.codebook().labels().stream().map(LabelDefinition::name).toList();
		requireKnown("label", labels, all);
		List<Measure> chosen = MeasureChoice.of(measures, List.of(Measure.values()));
		if (compared.size() < 2) {
			return tooFew(compared, troubles);
		}
		StudySettings settings = new StudySettings(compared, labels.isEmpty() ? all : labels, chosen, includeExcluded,
				rounds, seed);
		AgreementReport report = study(settings, troubles, progress);
		List<Trouble> found = List.copyOf(troubles);
		return new Answer(document(report, settings, found), lines(report, settings), found);
	}

	private List<String> annotators(List<String> asked, Set<Trouble> troubles, Progress progress)
			throws Refusal, CorpusException {
		Set<String> known = corpus.annotators();
		requireKnown("annotator", asked, known);
		if (asked.size() == 1 || asked.size() != Set.copyOf(asked).size()) {
			throw new Refusal("--annotators " + String.join(",", asked) + " does not name two different annotators",
					"The corpus has " + String.join(", ", known) + ".");
		}
		return asked.isEmpty() ? finishers(troubles, progress) : asked;
	}

	/**
	 * All who finished a layer, but not gold nor second codings, in the order of their names. Layers that cannot be
	 * read are reported:
	 * somebody may have finished them.
	 */
	private List<String> finishers(Set<Trouble> troubles, Progress progress) throws CorpusException {
		CorpusIndex index = corpus.index(progress);
		index.problems().stream().filter(problem -> !Layer.GOLD.equals(folderOf(problem))).map(Trouble::of)
				.forEach(troubles::add);
		return index.layers().stream().filter(layer -> layer.state().isFinished())
				.map(layer -> layer.key().annotator())
				.filter(name -> !name.equals(Layer.GOLD) && !RepeatCoding.isRepeat(name)).distinct().sorted()
				.toList();
	}

	private static String folderOf(CorpusException problem) {
		Path folder = problem.file().getParent();
		return folder == null ? "" : String.valueOf(folder.getFileName());
	}

	private static void requireKnown(String what, List<String> asked, java.util.Collection<String> known)
			throws Refusal {
		for (String name : asked) {
			if (!known.contains(name)) {
				throw new Refusal("The corpus has no " + what + " '" + name + "'",
						"It has " + (known.isEmpty() ? "none" : String.join(", ", known)) + ".");
			}
		}
	}

	private Answer tooFew(List<String> compared, Set<Trouble> before) {
		List<Trouble> troubles = new ArrayList<>(before);
		troubles.add(Trouble.of(corpus.folder(), "There are no two annotators to compare",
				"Import layers of a second annotator; gold and second codings are compared only if --annotators"
						+ " names them."));
		return new Answer(PressmarkCommand.object("annotators", compared, "articles", 0, "results", List.of(),
				"disagreements", List.of(), "refused", PressmarkCommand.documents(troubles)), List.of(), troubles);
	}

	private AgreementReport study(StudySettings settings, Set<Trouble> troubles, Progress progress)
			throws CorpusException {
		AgreementStudy study = new AgreementStudy(corpus.codebook(), settings);
		Map<ArticleId, List<String>> layers = new TreeMap<>();
		for (LayerKey key : corpus.layers()) {
			if (settings.annotators().contains(key.annotator())) {
				layers.computeIfAbsent(key.article(), article -> new ArrayList<>()).add(key.annotator());
			}
		}
		int done = 0;
		for (Map.Entry<ArticleId, List<String>> entry : layers.entrySet()) {
			progress.checkCancelled();
			progress.report("Comparing articles", done++, layers.size());
			add(study, entry.getKey(), entry.getValue(), troubles);
		}
		return study.report(progress);
	}

	/** An article or layer that cannot be read is missing data, and reported. */
	private void add(AgreementStudy study, ArticleId id, List<String> annotators, Set<Trouble> troubles) {
		try {
			Article article = corpus.article(id);
			Map<String, Layer> layers = new HashMap<>();
			for (String annotator : annotators) {
				try {
					layers.put(annotator, corpus.layer(annotator, id));
				} catch (CorpusException broken) {
					troubles.add(Trouble.of(broken));
				}
			}
			study.add(new StudyArticle(article, layers));
		} catch (CorpusException broken) {
			troubles.add(Trouble.of(broken));
		}
	}

	private Map<String, Object> document(AgreementReport report, StudySettings settings, List<Trouble> troubles) {
		return PressmarkCommand.object("annotators", report.annotators(), "articles", report.articles(), "results",
				AgreementJson.results(report.results()), "agreed", report.agreed(), "disagreements",
				AgreementJson.disagreements(report), "left_out", AgreementJson.leftOut(report), "codebook",
				PressmarkCommand.object("name", corpus.codebook().name(), "version", corpus.codebook().version()),
				"tokens", WordTokens.PATTERN, "include_excluded", settings.includeExcluded(), "bootstrap",
				settings.rounds(), "seed", settings.seed(), "software", SoftwareVersion.current(), "refused",
				PressmarkCommand.documents(troubles));
	}

	private List<String> lines(AgreementReport report, StudySettings settings) {
		List<String> lines = new ArrayList<>();
		lines.add("Agreement of " + String.join(", ", report.annotators()) + " over " + report.articles()
				+ (report.articles() == 1 ? " article" : " articles") + " that two of them finished");
		lines.add("Units of percent, kappa and alpha are tokens of "
				+ (settings.includeExcluded() ? "all text" : "included regions") + "; of F1, marks or labels of tokens"
				+ (settings.rounds() == 0
						? "; no intervals"
						: "; intervals from " + settings.rounds() + " resamples of articles, seed " + settings.seed()));
		if (report.articles() == 0) {
			lines.set(1, "So there is nothing to compare, and no value.");
			lines.addAll(leftOut(report));
			return lines;
		}
		lines.add("");
		lines.addAll(new AgreementText(report.annotators(), report.results()).values("Units"));
		lines.addAll(AgreementText.disagreements(report));
		lines.addAll(leftOut(report));
		return lines;
	}

	private static List<String> leftOut(AgreementReport report) {
		List<String> lines = new ArrayList<>();
		if (!report.leftOutLayers().isEmpty()) {
			Map<String, Long> unfinished = report.leftOutLayers().stream().collect(Collectors
					.groupingBy(AgreementReport.LeftOutLayer::annotator, TreeMap::new, Collectors.counting()));
			lines.add("Left out, not finished: " + unfinished.entrySet().stream()
					.map(entry -> entry.getValue() + " of " + entry.getKey()).collect(Collectors.joining(", ")));
		}
		if (!report.leftOutArticles().isEmpty()) {
			lines.add("Left out, finished by fewer than two: " + report.leftOutArticles().size() + " articles");
		}
		report.leftOutMarks().forEach(
				each -> lines
						.add("Left out, " + each.count() + " marks of " + each.annotator() + ": " + each.reason()));
		if (!lines.isEmpty()) {
			lines.addFirst("");
		}
		return lines;
	}
}
