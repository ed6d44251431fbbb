package org.pressmark.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pressmark.agreement.ResultTable.Asked;
import org.pressmark.agreement.internal.ComparedArticle;
import org.pressmark.agreement.internal.Counted;
import org.pressmark.agreement.internal.Group;
import org.pressmark.agreement.internal.SpanCounts;
import org.pressmark.agreement.measure.CodingMeasure;
import org.pressmark.agreement.measure.CohenKappa;
import org.pressmark.agreement.measure.KrippendorffAlpha;
import org.pressmark.agreement.measure.ObservedAgreement;
import org.pressmark.agreement.span.LabelSets;
import org.pressmark.model.Layer;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.progress.Progress;

/**
 * Compares annotators over the articles of a corpus.
 * <p>
 * Articles are added one after the other and not kept: what stays of each is a small set of counts, which are summed
 * for the values (pooled over articles) and resampled for their intervals. Only finished layers are compared: one
 * that is missing or not finished is missing data, one that is finished and empty says that there was nothing to
 * mark. For one thread.
 */
public final class AgreementStudy {

	private final StudySettings settings;
	private final List<Group> groups;
	private final LabelSets labelSets = new LabelSets();
	private final SpanCounts counts;
	private final DisagreementTotals disagreements;
	private final LeftOut leftOut;
	private int articles;

	/**
	 * Begins a study.
	 *
	 * @param codebook
	 *            says which part linked marks play
	 * @param settings
	 *            what is compared and how
	 */
	public AgreementStudy(Codebook codebook, StudySettings settings) {
		this.settings = settings;
		this.groups = Group.of(settings.annotators().size());
		this.counts = new SpanCounts(groups, settings.labels().size(), labelSets);
		this.disagreements = new DisagreementTotals(codebook, settings.labels());
		this.leftOut = new LeftOut(settings.labels());
	}

	/**
	 * Takes an article into the study.
	 *
	 * @param given
	 *            the article with its layers; layers of annotators who are not compared are passed over
	 */
	public void add(StudyArticle given) {
		List<Optional<Layer>> finished = new ArrayList<>();
		for (String annotator : settings.annotators()) {
			Optional<Layer> layer = Optional.ofNullable(given.layers().get(annotator));
			layer.filter(its -> !its.state().isFinished()).ifPresent(leftOut::layer);
			finished.add(layer.filter(its -> its.state().isFinished()));
		}
		if (finished.stream().filter(Optional::isPresent).count() < 2) {
			leftOut.article(given.article().id());
			return;
		}
		articles++;
		ComparedArticle compared = ComparedArticle.of(given.article(), finished, settings.labels(),
				settings.includeExcluded(), labelSets);
		counts.add(compared, settings.labels());
		disagreements.add(compared, groups);
		leftOut.marks(compared);
	}

	/**
	 * Computes the values.
	 *
	 * @param progress
	 *            told of the bootstrap, by several threads one at a time; may cancel it
	 * @return the report
	 * @throws java.util.concurrent.CancellationException
	 *             if cancelled
	 */
	public AgreementReport report(Progress progress) {
		ResultTable table = new ResultTable(settings.annotators());
		for (int label = SpanCounts.ALL_LABELS; label < settings.labels().size(); label++) {
			String name = label == SpanCounts.ALL_LABELS ? AgreementResult.ALL_LABELS : settings.labels().get(label);
			for (Measure measure : settings.measures()) {
				table.add(measure, name, asked(measure, label, groups.getFirst()).source(), asked(measure, label));
			}
		}
		return new AgreementReport(settings.annotators(), articles,
				table.compute(articles, settings.rounds(), settings.seed(), progress), disagreements.agreed(),
				disagreements.counts(), leftOut.layers(), leftOut.articles(), leftOut.marks());
	}

	private List<Asked> asked(Measure measure, int label) {
		return groups.stream().filter(group -> group.isPair() || !measure.isPairwise())
				.map(group -> asked(measure, label, group)).toList();
	}

	private Asked asked(Measure measure, int label, Group group) {
		return switch (measure) {
			case PERCENT -> ofTokens(new ObservedAgreement(), label, group);
			case COHEN_KAPPA -> ofTokens(new CohenKappa(), label, group);
			case ALPHA -> ofTokens(KrippendorffAlpha.nominal(), label, group);
			case F1_EXACT -> ofMatches(counts.markMatches(label, group), group);
			case F1_TOKEN -> ofMatches(counts.tokenMatches(label, group), group);
		};
	}

	private Asked ofTokens(CodingMeasure measure, int label, Group group) {
		Counted.OfCodings codings = counts.codings(label, group);
		return new Asked(group, codings, codings.estimator(measure));
	}

	private static Asked ofMatches(Counted.OfMatches matches, Group group) {
		return new Asked(group, matches, matches::f1);
	}
}
