package org.pressmark.model.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.pressmark.model.Article;
import org.pressmark.model.AttributeValue;
import org.pressmark.model.Attribution;
import org.pressmark.model.Fragment;
import org.pressmark.model.Layer;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.model.codebook.AttributeDefinition;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.codebook.QuoteType;
import org.pressmark.model.codebook.Rule;
import org.pressmark.model.codebook.SlotDefinition;
import org.pressmark.model.codebook.SlotRole;
import org.pressmark.model.progress.Progress;
import org.pressmark.model.quotation.QuotationEdges;
import org.pressmark.model.quotation.Quotations;
import org.pressmark.model.validation.Severity;

/** Compares contents with quotation marks and with their own cues and sources. */
final class ContentChecks {

	private final Article article;
	private final Quotations quotations;
	private final Codebook codebook;
	private final Layer layer;
	private final ToldTypes types;
	private final PartFixes parts;
	private final Map<MarkId, QuickFix.SetAttribute> proposals = new HashMap<>();

	ContentChecks(Article article, Quotations quotations, Codebook codebook, ToldTypes types, Layer layer,
			PartFixes parts) {
		this.article = article;
		this.quotations = quotations;
		this.codebook = codebook;
		this.layer = layer;
		this.types = types;
		this.parts = parts;
	}

	List<Finding> check(Progress progress) {
		List<Finding> findings = new ArrayList<>();
		List<Mark> around = new ArrayList<>();
		for (Mark mark : layer.inTextOrder()) {
			progress.checkCancelled();
			Optional<ToldTypes.Told> label = types.of(mark.label());
			if (label.isEmpty() || mark.end() > article.text().length()) {
				continue;
			}
			around.removeIf(other -> other.end() <= mark.begin());
			checkEdges(mark, findings);
			checkType(mark, label.get(), around.stream()
					.filter(other -> other.extent().contains(mark.extent()) && !other.extent().equals(mark.extent()))
					.toList(), findings);
			checkParts(mark, label.get(), findings);
			around.add(mark);
		}
		return findings;
	}

	private void checkEdges(Mark mark, List<Finding> findings) {
		for (Fragment fragment : mark.fragments()) {
			Optional<QuotationEdges> half = quotations.edges(article.text(), fragment)
					.filter(edges -> edges.fit() == QuotationEdges.Fit.HALF);
			if (half.isPresent()) {
				Fragment outer = half.get().piece().outer();
				boolean open = fragment.begin() <= outer.begin();
				findings.add(Finding.of(Check.HALF_MARKED, mark,
						open
								? "It takes in the opening quotation mark and leaves out the closing one"
								: "It takes in the closing quotation mark and leaves out the opening one",
						"Take in both or none.", edgeFixes(mark)));
				return;
			}
		}
	}

	private List<QuickFix> edgeFixes(Mark mark) {
		QuickFix with = EdgeFixes.takeIn(mark, article.text(), quotations, QuotationEdges.Fit.HALF);
		QuickFix without = EdgeFixes.leaveOut(mark, article.text(), quotations, QuotationEdges.Fit.HALF);
		boolean outside = codebook.rules().contains(Rule.QUOTE_MARKS_OUTSIDE);
		boolean inside = codebook.rules().contains(Rule.QUOTE_MARKS_INSIDE);
		return outside ? List.of(without) : inside ? List.of(with) : List.of(with, without);
	}

	private void checkType(Mark mark, ToldTypes.Told label, List<Mark> around, List<Finding> findings) {
		Optional<AttributeDefinition> attribute = label.attribute();
		Optional<QuoteType> given = label.of(mark);
		Optional<QuoteType> told = QuoteTypeProposal.byMarks(article.text(), quotations, mark, around);
		if (attribute.isEmpty() || told.isEmpty()) {
			return;
		}
		if (mark.attribute(attribute.get().name()).isEmpty()) {
			label.proposal(told.get())
					.ifPresent(proposal -> proposals.put(mark.id(), setType(mark, proposal)));
		}
		if (given.isEmpty() || given.equals(told)) {
			return;
		}
		List<QuickFix> fixes = label.proposal(told.get())
				.<List<QuickFix>>map(
						proposal -> List.of(setType(mark, proposal)))
				.orElse(List.of());
		// Who quotes a few words within a sentence often calls that mixed, and marks the words alone.
		Severity severity = given.get() == QuoteType.MIXED && told.get() == QuoteType.DIRECT
				? Severity.INFORMATION
				: Severity.WARNING;
		typeFinding(given.get(), told.get()).ifPresent(kind -> findings.add(Finding.of(kind, mark,
				message(kind, given.get(), told.get()), "Change its type or its edges, or dismiss this.", fixes)
				.withSeverity(severity)));
	}

	/** Sets what the marks propose, by each content that has no type yet; known after the check. */
	Map<MarkId, QuickFix.SetAttribute> proposals() {
		return proposals;
	}

	private static QuickFix.SetAttribute setType(Mark mark, QuoteTypeProposal proposal) {
		AttributeValue value = proposal.value();
		return new QuickFix.SetAttribute("Set " + proposal.attribute().name() + " to " + value.display(), mark.id(),
				proposal.attribute().name(), value);
	}

	/** What is free or only sums up may borrow words in marks. */
	private static Optional<Check> typeFinding(QuoteType given, QuoteType told) {
		return switch (given) {
			case DIRECT -> Optional
					.of(told == QuoteType.INDIRECT ? Check.DIRECT_WITHOUT_MARKS : Check.TYPE_AGAINST_MARKS);
			case INDIRECT -> Optional.of(Check.INDIRECT_WITH_MARKS);
			case MIXED -> Optional.of(Check.TYPE_AGAINST_MARKS);
			case FREE_INDIRECT, REPORTED -> Optional.empty();
		};
	}

	private static String message(Check kind, QuoteType given, QuoteType told) {
		String type = given.key().replace('-', ' ');
		return switch (told) {
			case DIRECT -> "It is called " + type + ", and all of it stands in quotation marks";
			case INDIRECT -> "It is called " + type + ", and nothing of it stands in quotation marks";
			default -> kind == Check.INDIRECT_WITH_MARKS
					? "It is called indirect, and part of it stands in quotation marks"
					: "It is called " + type + ", and only part of it stands in quotation marks";
		};
	}

	private void checkParts(Mark mark, ToldTypes.Told label, List<Finding> findings) {
		Attribution attribution = Attribution.of(mark, layer, codebook);
		attribution.cue().filter(cue -> cue.overlaps(mark)).ifPresent(cue -> findings.add(Finding.of(
				Check.CUE_IN_CONTENT, mark, "Its cue lies in its content",
				"Leave the reporting words out of the content.", parts.cut(mark, List.of(cue), attribution))));
		List<Mark> inside = attribution.sources().stream().filter(source -> source.overlaps(mark)).toList();
		if (!inside.isEmpty()) {
			findings.add(Finding.of(Check.SOURCE_IN_CONTENT, mark, "Its source lies in its content",
					"Leave the source out of the content.", parts.cut(mark, inside, attribution)));
		}
		checkMissing(mark, label, findings);
	}

	/** Without a rule, a part that is missing is only worth a note, and only where nothing says why. */
	private void checkMissing(Mark mark, ToldTypes.Told label, List<Finding> findings) {
		boolean indirect = label.of(mark).equals(Optional.of(QuoteType.INDIRECT));
		Set<SlotRole> wanted = new HashSet<>();
		if (!codebook.rules().contains(Rule.CUE_REQUIRED) && indirect) {
			wanted.add(SlotRole.CUE);
		}
		if (!codebook.rules().contains(Rule.SOURCE_REQUIRED) && !saysWhyNoSource(mark)) {
			wanted.add(SlotRole.SOURCE);
		}
		for (SlotRole role : wanted) {
			List<SlotDefinition> slots = label.label().slots().stream()
					.filter(slot -> slot.role() == role).toList();
			if (!slots.isEmpty() && slots.stream().allMatch(slot -> mark.slot(slot.name()).isEmpty())) {
				findings.add(Finding.of(role == SlotRole.CUE ? Check.MISSING_CUE : Check.MISSING_SOURCE, mark,
						"No " + role.key() + " is linked to it", "Link the mark that belongs there.",
						parts.link(mark, role)).withSeverity(Severity.INFORMATION));
			}
		}
	}

	private static boolean saysWhyNoSource(Mark mark) {
		return mark.attributes().entrySet().stream()
				.anyMatch(entry -> entry.getKey().toLowerCase(Locale.ROOT).contains("absence")
						|| entry.getValue().display().toLowerCase(Locale.ROOT).matches(".*no[-_ ]?source.*"));
	}
}
