package org.pressmark.cli;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import org.jspecify.annotations.Nullable;
import org.pressmark.agreement.AgreementReport;
import org.pressmark.agreement.AgreementResult;

/** Agreement as other programs read it. */
final class AgreementJson {

	private AgreementJson() {}

	static List<Object> results(List<AgreementResult> results) {
		return List.copyOf(results.stream().map(AgreementJson::result).toList());
	}

	static List<Object> disagreements(AgreementReport report) {
		return List.copyOf(report.disagreements().stream().map(each -> {
			Map<String, Object> document = PressmarkCommand.object("kind", each.kind().key(), "label", each.label());
			if (!each.otherLabel().isEmpty()) {
				document.put("other_label", each.otherLabel());
			}
			document.put("count", each.count());
			return document;
		}).toList());
	}

	/** What the study could not or should not compare. */
	static Map<String, Object> leftOut(AgreementReport report) {
		return PressmarkCommand.object("layers",
				report.leftOutLayers().stream()
						.map(each -> PressmarkCommand.object("article", each.article(), "annotator", each.annotator(),
								"state", each.state().key()))
						.toList(),
				"articles", report.leftOutArticles(), "marks",
				report.leftOutMarks().stream().map(each -> PressmarkCommand.object("annotator", each.annotator(), "why",
						each.reason(), "count", each.count())).toList());
	}

	private static Map<String, @Nullable Object> result(AgreementResult result) {
		Map<String, @Nullable Object> document = PressmarkCommand.nullable("measure", result.measure().key(), "label",
				result.label(), "annotators", result.annotators(), "over", result.over().key(), "value",
				number(result.value()), "low", number(result.low()), "high", number(result.high()), "units",
				result.units(), "why_null", result.whyNull());
		if (result.whyNull().isEmpty() && !result.whyNoInterval().isEmpty()) {
			document.put("why_no_interval", result.whyNoInterval());
		}
		return document;
	}

	private static @Nullable Double number(OptionalDouble value) {
		return value.isPresent() ? Double.valueOf(value.getAsDouble()) : null;
	}
}
