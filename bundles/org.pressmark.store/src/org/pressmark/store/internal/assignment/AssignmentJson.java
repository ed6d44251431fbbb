package org.pressmark.store.internal.assignment;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.pressmark.model.ArticleId;
import org.pressmark.model.assignment.ArticleOrder;
import org.pressmark.model.assignment.Assignment;
import org.pressmark.model.assignment.Blind;
import org.pressmark.model.assignment.RepeatPlan;
import org.pressmark.store.internal.json.JsonMistake;
import org.pressmark.store.internal.json.JsonObject;
import org.pressmark.store.internal.json.JsonText;

/** An assignment as JSON. */
public final class AssignmentJson {

	private static final String FORMAT = "pressmark-assignment";
	private static final int VERSION = 1;

	private AssignmentJson() {}

	/**
	 * Writes an assignment.
	 *
	 * @param assignment
	 *            the assignment
	 * @return the content of its file
	 */
	public static byte[] write(Assignment assignment) {
		ObjectNode node = JsonText.newObject().put("format", FORMAT).put("formatVersion", VERSION)
				.put("annotator", assignment.annotator()).put("by", assignment.by())
				.put("created", assignment.created().toString()).put("order", assignment.order().key())
				.put("seed", assignment.seed());
		ArrayNode blind = node.putArray("blind");
		assignment.blind().forEach(what -> blind.add(what.key()));
		assignment.repeat().ifPresent(plan -> node.putObject("repeat")
				.put(plan.isPercent() ? "percent" : "number", plan.amount()).put("afterDays", plan.afterDays())
				.put("seed", plan.seed()));
		assignment.deadline().ifPresent(date -> node.put("deadline", date.toString()));
		assignment.goalPerDay().ifPresent(goal -> node.put("goalPerDay", goal));
		ArrayNode articles = node.putArray("articles");
		assignment.articles().forEach(article -> articles.add(article.value()));
		return JsonText.pretty(node);
	}

	/**
	 * Reads an assignment. Keys that it does not know are left alone: a newer program may have written them.
	 *
	 * @param object
	 *            the content of its file
	 * @return the assignment
	 * @throws JsonMistake
	 *             if it is none
	 */
	public static Assignment read(JsonObject object) throws JsonMistake {
		LogLines.requireFormat(object, FORMAT, VERSION);
		return new Assignment(object.text("annotator"), object.text("by", ""),
				parse(object, "created", Instant::parse, "Write a time as 2026-12-24T10:00:00Z.").orElse(Instant.EPOCH),
				articles(object),
				object.choice("order", ArticleOrder.values(), ArticleOrder::key).orElse(ArticleOrder.GIVEN),
				object.integer("seed", 1), blind(object), repeat(object),
				parse(object, "deadline", LocalDate::parse, "Write a date as 2026-12-24."), goal(object));
	}

	private static List<ArticleId> articles(JsonObject object) throws JsonMistake {
		List<ArticleId> articles = new ArrayList<>();
		for (String name : object.texts("articles")) {
			try {
				articles.add(new ArticleId(name));
			} catch (IllegalArgumentException unsafe) {
				throw new JsonMistake(object.pathOf("articles") + "/" + articles.size(), 0,
						"'" + name + "' cannot be the name of an article", "Write names of folders in 'articles'.");
			}
		}
		return articles;
	}

	private static Set<Blind> blind(JsonObject object) throws JsonMistake {
		Set<Blind> blind = EnumSet.noneOf(Blind.class);
		blind.addAll(object.choices("blind", Blind.values(), Blind::key));
		return blind;
	}

	private static Optional<RepeatPlan> repeat(JsonObject object) throws JsonMistake {
		Optional<JsonObject> found = object.object("repeat");
		if (found.isEmpty()) {
			return Optional.empty();
		}
		JsonObject plan = found.get();
		boolean percent = plan.has("percent");
		int amount = plan.integer(percent ? "percent" : "number");
		try {
			return Optional.of(new RepeatPlan(amount, percent, plan.integer("afterDays"), plan.integer("seed", 1)));
		} catch (IllegalArgumentException wrong) {
			throw object.mistake("repeat", String.valueOf(wrong.getMessage()), "Correct the numbers.");
		}
	}

	private static OptionalInt goal(JsonObject object) throws JsonMistake {
		return object.has("goalPerDay") ? OptionalInt.of(object.integer("goalPerDay")) : OptionalInt.empty();
	}

	private static <T> Optional<T> parse(JsonObject object, String key, Function<String, T> parser, String remedy)
			throws JsonMistake {
		Optional<String> text = object.optionalText(key);
		try {
			return text.map(parser);
		} catch (DateTimeException wrong) {
			throw object.mistake(key, "'" + text.orElse("") + "' is no date or time", remedy);
		}
	}
}
