package org.pressmark.samples;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.pressmark.model.Article;
import org.pressmark.model.AttributeValue;
import org.pressmark.model.Layer;
import org.pressmark.model.LayerState;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.model.Provenance;
import org.pressmark.model.codebook.AttributeDefinition;
import org.pressmark.model.codebook.AttributeType;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.codebook.LabelDefinition;
import org.w3c.dom.Element;

/** Makes an annotator's layer of drafts: typed values, defaults, ids that stay the same from build to build, times. */
final class LayerBuilder {

	private static final Duration PER_ARTICLE = Duration.ofMinutes(53);
	private static final Duration PER_MARK = Duration.ofSeconds(17);

	private final Codebook codebook;
	private final String annotator;
	private final Instant start;
	private final Set<String> omitted;
	private final Map<String, Map<String, String>> defaults = new HashMap<>();

	LayerBuilder(Codebook codebook, Element corpus, String annotator) {
		this.codebook = codebook;
		this.annotator = annotator;
		Element profile = Xml.children(corpus, "annotator")
				.filter(given -> given.getAttribute("name").equals(annotator)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("corpus.xml knows no annotator " + annotator));
		start = Instant.parse(profile.getAttribute("start"));
		omitted = Set.copyOf(Xml.words(profile.getAttribute("omit")));
		Xml.children(corpus, "default").forEach(given -> defaults
				.computeIfAbsent(given.getAttribute("label"), label -> new LinkedHashMap<>())
				.put(given.getAttribute("attribute"), given.getAttribute("value")));
	}

	Layer build(Article article, int index, LayerState state, List<Draft> drafts) {
		List<Draft> ordered = new ArrayList<>(drafts);
		ordered.sort(Comparator.comparingInt(Draft::begin));
		Instant time = start.plus(PER_ARTICLE.multipliedBy(index));
		List<Mark> marks = new ArrayList<>();
		for (Draft draft : ordered) {
			time = time.plus(PER_MARK);
			marks.add(mark(article, draft, time));
		}
		return Layer.of(article.id(), annotator, state, marks);
	}

	private Mark mark(Article article, Draft draft, Instant time) {
		LabelDefinition label = codebook.label(draft.label).orElseThrow();
		Map<String, AttributeValue> attributes = new LinkedHashMap<>();
		Map<String, String> given = new HashMap<>(defaults.getOrDefault(draft.label, Map.of()));
		given.putAll(draft.attributes);
		for (AttributeDefinition definition : label.attributes()) {
			String value = given.remove(definition.name());
			if (value != null && !value.isEmpty() && !omitted.contains(definition.name())) {
				attributes.put(definition.name(), typed(definition, value));
			} else {
				definition.defaultValue().ifPresent(initial -> attributes.put(definition.name(), initial));
			}
		}
		if (!given.isEmpty()) {
			throw new IllegalArgumentException(
					article.id() + ": " + draft.id + ": " + draft.label + " has no attribute " + given.keySet());
		}
		Map<String, List<MarkId>> slots = new LinkedHashMap<>();
		draft.slots.forEach(
				(slot, fillers) -> slots.put(slot, fillers.stream().map(filler -> id(article, filler)).toList()));
		return new Mark(id(article, draft.id), draft.label, draft.fragments, attributes, slots, draft.note,
				draft.uncertain, new Provenance(annotator, time, codebook.version()));
	}

	private MarkId id(Article article, String draft) {
		String name = article.id() + "/" + annotator + "/" + draft;
		return new MarkId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString());
	}

	private static AttributeValue typed(AttributeDefinition definition, String value) {
		return definition.type() == AttributeType.FLAG
				? AttributeValue.of(Boolean.parseBoolean(value))
				: AttributeValue.of(value);
	}
}
