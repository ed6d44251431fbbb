package org.pressmark.model.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pressmark.model.Article;
import org.pressmark.model.AttributeValue;
import org.pressmark.model.Fragment;
import org.pressmark.model.Layer;
import org.pressmark.model.LayerState;
import org.pressmark.model.Mark;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.model.codebook.LabelRole;
import org.pressmark.model.codebook.QuoteType;
import org.pressmark.model.codebook.Rule;
import org.pressmark.model.quotation.Quotation;
import org.pressmark.model.quotation.QuotationFault;
import org.pressmark.model.quotation.Quotations;
import org.pressmark.model.quotation.Words;

/** What is odd about the text itself, and about its quotations that nobody has tagged. */
final class TextChecks {

	private static final int FEW_WORDS = 4;
	/** Of scripts that do not write blanks between words. */
	private static final int FEW_SIGNS = 24;
	private static final int FAR = 160;

	private final String text;
	private final Quotations quotations;
	private final Codebook codebook;
	private final Optional<LabelDefinition> content;

	TextChecks(Article article, Quotations quotations, Codebook codebook) {
		this.text = article.text();
		this.quotations = quotations;
		this.codebook = codebook;
		this.content = codebook.labelsOf(LabelRole.CONTENT).findFirst();
	}

	List<Finding> check(Layer layer) {
		List<Finding> findings = new ArrayList<>();
		quotations.faults().forEach(fault -> findings.add(ofFault(fault)));
		content.ifPresent(label -> {
			boolean done = layer.state() == LayerState.DONE || layer.state() == LayerState.LOCKED;
			Cover cues = new Cover(layer.marks().stream().filter(this::isCue).toList());
			for (Quotation quotation : UntaggedQuotations.in(quotations, layer, codebook)) {
				if (isScare(quotation, cues)) {
					findings.add(scare(quotation, label));
				} else if (done) {
					findings.add(untagged(quotation, label));
				}
			}
		});
		return findings;
	}

	private static Finding ofFault(QuotationFault fault) {
		String expected = fault.expected() == ' ' ? "" : ", where " + fault.expected() + " belongs";
		String remedy = "The text stays as it was printed: mind where the quotation begins and ends.";
		return switch (fault.kind()) {
			case UNCLOSED -> Finding.of(Check.UNBALANCED_MARKS, fault.where(),
					"A quotation begins here and no mark ends it", remedy, List.of());
			case UNOPENED -> Finding.of(Check.UNBALANCED_MARKS, fault.where(),
					"A quotation ends here and no mark begins it", remedy, List.of());
			case MIXED -> Finding.of(Check.MIXED_MARKS, fault.where(),
					"The quotation ends with another sort of mark than it begins" + expected, remedy, List.of());
			case NOT_CONTINUED -> Finding.of(Check.MISSING_CONTINUATION, fault.where(),
					"The quotation goes on in a paragraph that does not begin with a mark" + expected, remedy,
					List.of());
		};
	}

	private Finding scare(Quotation quotation, LabelDefinition label) {
		return Finding.of(Check.SCARE_QUOTES, quotation.extent(),
				"Words in quotation marks that nobody is said to have spoken",
				"Leave them untagged, or tag them if they are somebody's words.", List.of(tag(quotation, label)));
	}

	private Finding untagged(Quotation quotation, LabelDefinition label) {
		return Finding.of(Check.UNTAGGED_QUOTATION, quotation.extent(), "A quotation that is not tagged",
				"Tag it, or dismiss this if it is not to be tagged.", List.of(tag(quotation, label)));
	}

	private QuickFix tag(Quotation quotation, LabelDefinition label) {
		boolean bare = codebook.rules().contains(Rule.QUOTE_MARKS_OUTSIDE);
		Map<String, AttributeValue> values = QuoteTypeProposal.attribute(label)
				.flatMap(attribute -> QuoteTypeProposal.of(attribute, QuoteType.DIRECT))
				.map(proposal -> Map.of(proposal.attribute().name(), proposal.value())).orElse(Map.of());
		String title = values.isEmpty()
				? "Tag it as " + label.name()
				: "Tag it as " + label.name() + ", " + values.values().iterator().next().display();
		return new QuickFix.Tag(title, label, bare ? quotation.inner() : quotation.outer(), values);
	}

	private boolean isScare(Quotation quotation, Cover cues) {
		if (quotation.pieces().size() > 1) {
			return false;
		}
		Fragment inner = quotation.inner().getFirst();
		Fragment words = Words.trim(text, inner);
		if (words.isEmpty() || words.length() > FEW_SIGNS * 2 || countWords(words) > FEW_WORDS
				|| inner.end() > words.end() && ".!?…。！？,;".indexOf(text.charAt(words.end())) >= 0
						&& text.charAt(words.end()) != ',') {
			return false;
		}
		int from = sentenceBegin(quotation.begin());
		int to = sentenceEnd(quotation.end());
		return !followsColon(quotation.begin()) && cues.overlapping(new Fragment(from, to)).isEmpty()
				&& !reports(from, quotation.begin()) && !reports(quotation.end(), to);
	}

	private int countWords(Fragment span) {
		int words = 1;
		for (int at = span.begin(); at < span.end(); at++) {
			if (Character.isWhitespace(text.charAt(at)) && !Character.isWhitespace(text.charAt(at - 1))) {
				words++;
			}
		}
		return words;
	}

	private boolean followsColon(int begin) {
		int at = begin - 1;
		while (at >= 0 && Character.isWhitespace(text.charAt(at)) && text.charAt(at) != '\n') {
			at--;
		}
		return at >= 0 && ":：".indexOf(text.charAt(at)) >= 0;
	}

	private boolean reports(int from, int to) {
		int begin = from;
		for (int at = from; at <= to; at++) {
			if (at == to || !Character.isLetter(text.charAt(at))) {
				if (at > begin && ReportingWords.contains(text.subSequence(begin, at))) {
					return true;
				}
				begin = at + 1;
			}
		}
		return false;
	}

	private int sentenceBegin(int from) {
		int at = from;
		while (at > 0 && from - at < FAR && !isSentenceEnd(at - 1)) {
			at--;
		}
		return at;
	}

	private int sentenceEnd(int from) {
		int at = from;
		while (at < text.length() && at - from < FAR && !isSentenceEnd(at)) {
			at++;
		}
		return at;
	}

	private boolean isSentenceEnd(int at) {
		char character = text.charAt(at);
		return character == '\n' || "!?。！？".indexOf(character) >= 0 || character == '.'
				&& (at + 1 >= text.length() || !Words.isWord(text.charAt(at + 1)));
	}

	private boolean isCue(Mark mark) {
		return codebook.label(mark.label()).filter(label -> label.role() == LabelRole.CUE).isPresent();
	}
}
