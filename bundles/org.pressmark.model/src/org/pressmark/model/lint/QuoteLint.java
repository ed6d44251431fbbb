package org.pressmark.model.lint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.pressmark.model.Article;
import org.pressmark.model.Fragment;
import org.pressmark.model.Layer;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.progress.Progress;
import org.pressmark.model.quotation.QuotationScanner;
import org.pressmark.model.quotation.Quotations;
import org.pressmark.model.validation.LayerValidator;
import org.pressmark.model.validation.Problem;
import org.pressmark.model.validation.ProblemKind;
import org.pressmark.model.validation.RuleBreak;
import org.pressmark.model.validation.RuleCheck;

/**
 * Looks at the quotes of one article: is each tagged as its quotation marks say, and as the codebook wants it?
 * <p>
 * The text is read once; every layer, and every state of a layer, is then judged in time that grows with its marks.
 */
public final class QuoteLint {

	private final Article article;
	private final Codebook codebook;
	private final Set<Check> checks;
	private final Quotations quotations;
	/** The rules are judged here, with what can be done about each. */
	private final LayerValidator validator;
	private final ToldTypes types;

	/**
	 * Reads an article.
	 *
	 * @param article
	 *            the article with its regions and language
	 * @param codebook
	 *            the codebook of the corpus
	 * @param checks
	 *            what to look for
	 */
	public QuoteLint(Article article, Codebook codebook, Collection<Check> checks) {
		this(article, QuotationScanner.scan(article), codebook, checks);
	}

	/**
	 * Prepares to look at an article that has been read.
	 *
	 * @param article
	 *            the article
	 * @param quotations
	 *            its quotations
	 * @param codebook
	 *            the codebook of the corpus
	 * @param checks
	 *            what to look for
	 */
	public QuoteLint(Article article, Quotations quotations, Codebook codebook, Collection<Check> checks) {
		this.article = article;
		this.codebook = codebook;
		this.checks = EnumSet.noneOf(Check.class);
		this.checks.addAll(checks);
		this.quotations = quotations;
		this.types = new ToldTypes(codebook);
		this.validator = new LayerValidator(article, new Codebook(codebook.name(), codebook.version(), codebook.title(),
				codebook.description(), codebook.labels(), Set.of(), List.of()));
	}

	/** {@return the quotations of the article} */
	public Quotations quotations() {
		return quotations;
	}

	/**
	 * Judges a layer.
	 *
	 * @param layer
	 *            the layer
	 * @return what is odd, in text order
	 */
	public List<Finding> check(Layer layer) {
		return check(layer, Progress.NONE);
	}

	/**
	 * Judges a layer, as long as somebody waits for it.
	 *
	 * @param layer
	 *            the layer
	 * @param progress
	 *            asked between marks whether to stop; nothing is reported to it
	 * @return what is odd, in text order
	 * @throws java.util.concurrent.CancellationException
	 *             if it was to stop
	 */
	public List<Finding> check(Layer layer, Progress progress) {
		List<Finding> findings = new ArrayList<>();
		PartFixes parts = new PartFixes(article.text(), quotations, codebook, layer);
		ContentChecks contents = new ContentChecks(article, quotations, codebook, types, layer, parts);
		findings.addAll(contents.check(progress));
		for (Problem problem : validator.check(layer, progress)) {
			if (problem.kind() != ProblemKind.EXCLUDED_REGION) {
				findings.add(Finding.of(problem, fixes(problem, contents.proposals())));
			}
		}
		findings.addAll(new TextChecks(article, quotations, codebook).check(layer));
		RuleFindings rules = new RuleFindings(article, quotations, parts);
		for (RuleBreak broken : new RuleCheck(article.text(), codebook, () -> quotations, progress).check(layer)) {
			findings.add(rules.of(broken));
		}
		checkRegions(layer, findings);
		return findings.stream().filter(finding -> checks.contains(finding.check()))
				.sorted(Comparator.comparing(Finding::where).thenComparing(Finding::severity)
						.thenComparing(Finding::check))
				.toList();
	}

	/** A type that is missing is proposed by the quotation marks. */
	private static List<QuickFix> fixes(Problem problem, Map<MarkId, QuickFix.SetAttribute> proposals) {
		QuickFix.SetAttribute proposal = proposals.get(problem.mark());
		return problem.kind() == ProblemKind.MISSING_ATTRIBUTE && proposal != null
				&& problem.message().contains(" " + proposal.attribute() + " ") ? List.of(proposal) : List.of();
	}

	private void checkRegions(Layer layer, List<Finding> findings) {
		for (Mark mark : layer.marks()) {
			if (mark.end() > article.text().length() || mark.fragments().stream().allMatch(article::isIncluded)) {
				continue;
			}
			List<QuickFix> fixes = new ArrayList<>();
			List<Fragment> kept = Spans.tidy(article.text(), Spans.included(article, mark.fragments()));
			if (!kept.isEmpty()) {
				fixes.add(new QuickFix.Reshape("Leave the excluded region out", mark.id(), kept));
			}
			fixes.add(new QuickFix.Delete("Delete the " + mark.label(), mark.id()));
			findings.add(Finding.of(Check.EXCLUDED_REGION, mark, "The mark touches an excluded region",
					"Delete the mark or include the region.", fixes));
		}
	}
}
