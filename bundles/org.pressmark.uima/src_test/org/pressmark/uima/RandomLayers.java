package org.pressmark.uima;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.pressmark.model.Article;
import org.pressmark.model.ArticleId;
import org.pressmark.model.ArticleMetadata;
import org.pressmark.model.AttributeValue;
import org.pressmark.model.Fragment;
import org.pressmark.model.Layer;
import org.pressmark.model.LayerState;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.model.Provenance;
import org.pressmark.model.codebook.AllowedValue;
import org.pressmark.model.codebook.AttributeDefinition;
import org.pressmark.model.codebook.AttributeType;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.codebook.CodebookChange;
import org.pressmark.model.codebook.Condition;
import org.pressmark.model.codebook.Example;
import org.pressmark.model.codebook.Guideline;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.model.codebook.LabelRole;
import org.pressmark.model.codebook.LabelStyle;
import org.pressmark.model.codebook.MarkShape;
import org.pressmark.model.codebook.Rule;
import org.pressmark.model.codebook.SlotDefinition;
import org.pressmark.model.codebook.SlotRole;
import org.pressmark.model.codebook.Snap;

/** Codebooks, articles and layers from a seed, made of everything that is hard to store in XML. */
final class RandomLayers {

	private static final List<String> PIECES = List.of("The mayor said ", "\u201Cno\u201D", "\r\n", "\n", "\t", "\r",
			"  ",
			"\uD83D\uDE00", "\uD83D\uDC69\u200D\uD83D\uDC67", "e\u0301", "\u0645\u0631\u062D\u0628\u0627", "\u202E",
			"<b>&amp;",
			"]]>", "'\"", "\u0085", "\u2028", "\uFEFF", "\u4E2D\u6587", "\uD835\uDD4F", "&#10;", "z", "\u00A0", " ");

	private static final List<String> NAMES = List.of("Quote", "Attribution-no-source", "w\u00F6rtliche Rede", "1st",
			"a_b",
			"a-b", "a b", "a.b", "ab", "class", "begin", "end", "sofa", "markId", "markNote", "markAssigned", "source",
			"Source",
			"\uD83D\uDE00", "_", "x_", "\u0645", "begin_k", "n_n1st", "markLinks", "end_a");

	private final Random random;

	RandomLayers(long seed) {
		// Random gives neighbouring seeds nearly the same first numbers, therefore they are spread.
		random = new Random(seed * 0x9E3779B97F4A7C15L);
	}

	Codebook codebook() {
		List<String> names = names(2 + random.nextInt(8));
		List<LabelDefinition> labels = new ArrayList<>();
		for (int i = 0; i < names.size(); i++) {
			labels.add(label(names.get(i), i, names));
		}
		Set<Rule> rules = EnumSet.noneOf(Rule.class);
		for (Rule rule : Rule.values()) {
			if (random.nextBoolean()) {
				rules.add(rule);
			}
		}
		List<CodebookChange> history = new ArrayList<>();
		for (int version = 1; version <= random.nextInt(4); version++) {
			history.add(new CodebookChange(version, "2026-01-0" + version, text(5),
					version % 2 == 0 ? "" : text(4)));
		}
		return new Codebook(text(3) + "c", 1 + random.nextInt(9), text(4), text(12), labels, rules, history);
	}

	private LabelDefinition label(String name, int index, List<String> all) {
		List<AttributeDefinition> attributes = new ArrayList<>();
		for (String attribute : names(random.nextInt(7))) {
			attributes.add(attribute(attribute));
		}
		List<SlotDefinition> slots = new ArrayList<>();
		for (String slot : names(random.nextInt(4))) {
			int min = random.nextInt(2);
			slots.add(new SlotDefinition(slot, one(List.of(SlotRole.values())), random.nextBoolean()
					? List.of()
					: List.of(one(all)), min, random.nextBoolean() ? SlotDefinition.UNBOUNDED : min + 1, text(6)));
		}
		List<Example> examples = new ArrayList<>();
		for (int i = random.nextInt(3); i > 0; i--) {
			examples.add(new Example(text(4), random.nextBoolean(), text(4)));
		}
		return new LabelDefinition(name, random.nextBoolean() ? List.of() : List.of(text(2), "@alias"),
				one(List.of(LabelRole.values())), random.nextBoolean() ? "" : Character.toString('a' + index),
				new LabelStyle("#%06X".formatted(random.nextInt(0x1000000)), "#00ff0A",
						one(List.of(MarkShape.values()))),
				new Guideline(random.nextInt(3) == 0 ? "" : text(20), examples), attributes, slots,
				random.nextInt(3) == 0 ? Optional.of("de.lab" + index + ".Stwr") : Optional.empty(),
				random.nextBoolean() ? Optional.of(one(List.of(Snap.values()))) : Optional.empty());
	}

	private AttributeDefinition attribute(String name) {
		AttributeType type = one(List.of(AttributeType.values()));
		List<AllowedValue> values = new ArrayList<>();
		if (type == AttributeType.CHOICE || type == AttributeType.CHOICES) {
			for (int i = random.nextInt(4); i > 0; i--) {
				values.add(new AllowedValue(text(2) + i, random.nextBoolean() ? "" : text(4)));
			}
		}
		Optional<Condition> condition = random.nextInt(3) == 0
				? Optional.of(new Condition(one(NAMES), List.of("", text(2))))
				: Optional.empty();
		Optional<AttributeValue> value = random.nextInt(3) == 0
				? Optional.of(value(one(List.of(AttributeType.values()))))
				: Optional.empty();
		return new AttributeDefinition(name, type, values, random.nextBoolean(), condition, value, text(8));
	}

	Article article() {
		ArticleMetadata metadata = new ArticleMetadata("", "", "", "", "", random.nextBoolean() ? "" : "de-CH", "", "f",
				Map.of());
		return Article.ofBody(new ArticleId("art\u00EFcle " + random.nextInt(100)),
				random.nextInt(20) == 0 ? "" : text(60),
				metadata);
	}

	/** Marks of any label, also unknown ones, with links to marks that are there and that are not, in circles too. */
	Layer layer(Article article, Codebook codebook) {
		int size = random.nextInt(30);
		List<MarkId> ids = new ArrayList<>();
		for (int i = 0; i < size; i++) {
			ids.add(random.nextBoolean()
					? new MarkId(text(2) + "m" + i)
					: new MarkId(new java.util.UUID(random.nextLong(), i)
							.toString()));
		}
		List<MarkId> targets = new ArrayList<>(ids);
		targets.add(new MarkId("not there"));
		targets.add(new MarkId(" \u00E9 \n"));
		List<Mark> marks = new ArrayList<>();
		for (MarkId id : ids) {
			marks.add(mark(id, article, codebook, targets));
		}
		return Layer.of(article.id(), text(2) + "annotator", one(List.of(LayerState.values())), marks);
	}

	private Mark mark(MarkId id, Article article, Codebook codebook, List<MarkId> targets) {
		LabelDefinition label = one(codebook.labels());
		Map<String, AttributeValue> attributes = new LinkedHashMap<>();
		for (AttributeDefinition attribute : label.attributes()) {
			if (random.nextBoolean()) {
				attributes.put(attribute.name(), value(random.nextInt(5) > 0
						? attribute.type()
						: one(List.of(AttributeType.values()))));
			}
		}
		Map<String, List<MarkId>> slots = new LinkedHashMap<>();
		for (SlotDefinition slot : label.slots()) {
			slots.put(slot.name(), some(targets));
		}
		if (random.nextInt(4) == 0) {
			attributes.put(text(2), value(one(List.of(AttributeType.values()))));
			slots.put(text(2), some(targets));
		}
		Provenance provenance = new Provenance(text(2),
				Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000)),
				random.nextInt(5));
		return new Mark(id, random.nextInt(8) == 0 ? text(2) : label.name(), fragments(article.text().length()),
				attributes,
				slots, random.nextBoolean() ? "" : text(10), random.nextBoolean(), provenance);
	}

	private List<Fragment> fragments(int length) {
		TreeSet<Integer> edges = new TreeSet<>();
		for (int i = 1 + random.nextInt(6); i > 0; i--) {
			edges.add(random.nextInt(length + 1));
		}
		List<Integer> ordered = List.copyOf(edges);
		if (ordered.size() == 1) {
			return List.of(new Fragment(ordered.getFirst(), ordered.getFirst()));
		}
		List<Fragment> fragments = new ArrayList<>();
		for (int i = 0; i + 1 < ordered.size(); i += 1 + random.nextInt(2)) {
			fragments.add(new Fragment(ordered.get(i), ordered.get(i + 1)));
		}
		return fragments;
	}

	private AttributeValue value(AttributeType type) {
		return switch (type) {
			case CHOICE, TEXT -> AttributeValue.of(random.nextInt(4) == 0 ? "" : text(4));
			case CHOICES -> new AttributeValue.Texts(some(List.of("", " ", text(3), "\n", "a b", "\t\r\n")));
			case FLAG -> AttributeValue.of(random.nextBoolean());
			case INTEGER -> new AttributeValue.Whole(one(List.of(0L, 1L, -7L, Long.MAX_VALUE, Long.MIN_VALUE)));
			case DECIMAL -> new AttributeValue.Decimal(one(List.of(0.0, -0.0, 0.1, 1e300, Double.NaN,
					Double.NEGATIVE_INFINITY, Double.MIN_VALUE)));
		};
	}

	private List<String> names(int count) {
		Set<String> names = new java.util.LinkedHashSet<>();
		while (names.size() < count) {
			names.add(random.nextInt(6) == 0 ? text(2) : one(NAMES));
		}
		return List.copyOf(names);
	}

	String text(int pieces) {
		StringBuilder text = new StringBuilder();
		for (int i = random.nextInt(pieces) + 1; i > 0; i--) {
			text.append(random.nextInt(9) == 0 ? "@label x\\n" : one(PIECES));
		}
		return text.toString();
	}

	private <T> T one(List<T> from) {
		return from.get(random.nextInt(from.size()));
	}

	private <T> List<T> some(List<T> from) {
		List<T> some = new ArrayList<>();
		for (int i = random.nextInt(4); i > 0; i--) {
			some.add(one(from));
		}
		return some;
	}
}
