package org.pressmark.uima.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.codebook.AttributeDefinition;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.codebook.Guideline;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.model.codebook.LabelRole;
import org.pressmark.model.codebook.SlotDefinition;
import org.pressmark.uima.CodebookFromTypeSystem.LeftOut;

/** Makes a codebook of a type system that knows nothing of us. */
public final class ForeignCodebookReader {

	private static final Map<String, LabelRole> ROLES = Map.ofEntries(Map.entry("quote", LabelRole.CONTENT),
			Map.entry("quotation", LabelRole.CONTENT), Map.entry("content", LabelRole.CONTENT),
			Map.entry("message", LabelRole.CONTENT), Map.entry("stwr", LabelRole.CONTENT),
			Map.entry("cue", LabelRole.CUE), Map.entry("signal", LabelRole.CUE), Map.entry("source", LabelRole.SOURCE),
			Map.entry("speaker", LabelRole.SOURCE), Map.entry("claim", LabelRole.CLAIM));

	private final TypeSystemDescription description;
	private final TypeSystem types;
	private final Map<String, String> labelOfType = new LinkedHashMap<>();
	private final List<LeftOut> leftOut = new ArrayList<>();

	/**
	 * Prepares to read a type system.
	 *
	 * @param description
	 *            its descriptor, merged
	 * @param types
	 *            the same, committed
	 */
	public ForeignCodebookReader(TypeSystemDescription description, TypeSystem types) {
		this.description = description;
		this.types = types;
	}

	/**
	 * Reads the codebook.
	 *
	 * @param name
	 *            its name
	 * @return a codebook with a label for each annotation type that is no infrastructure
	 */
	public Codebook read(String name) {
		List<Type> chosen = choose();
		ShortNames.of(chosen.stream().map(Type::getName).toList()).forEach(labelOfType::put);
		Palette palette = new Palette();
		List<LabelDefinition> labels = new ArrayList<>();
		for (Type type : chosen) {
			labels.add(label(type, palette));
		}
		String title = Objects.requireNonNullElse(description.getName(), name);
		return new Codebook(name, 1, title, text(description.getDescription()), labels, Set.of(), List.of());
	}

	/** {@return the types and features that make no label, attribute or slot, with the reason} */
	public List<LeftOut> leftOut() {
		return List.copyOf(leftOut);
	}

	private List<Type> choose() {
		List<Type> chosen = new ArrayList<>();
		for (TypeDescription each : description.getTypes()) {
			Type type = types.getType(each.getName());
			Optional<String> reason = reasonAgainst(type);
			if (reason.isEmpty()) {
				chosen.add(type);
			} else {
				leftOut.add(new LeftOut(each.getName(), reason.get()));
			}
		}
		return chosen;
	}

	private Optional<String> reasonAgainst(Type type) {
		String name = type.getName();
		if (types.subsumes(types.getType(CAS.TYPE_NAME_STRING), type)) {
			return Optional.of("a set of allowed values");
		}
		if (!types.subsumes(types.getType(CAS.TYPE_NAME_ANNOTATION), type)) {
			return Optional.of("not a span of text");
		}
		if (types.subsumes(types.getType(CAS.TYPE_NAME_DOCUMENT_ANNOTATION), type) || name.startsWith("uima.")) {
			return Optional.of("describes the document, not a span of it");
		}
		return Infrastructure.isPart(name) ? Optional.of("made by tools, not by annotators") : Optional.empty();
	}

	private LabelDefinition label(Type type, Palette palette) {
		String label = Objects.requireNonNull(labelOfType.get(type.getName()));
		FeatureReader reader = new FeatureReader(types, this::description, this::targets);
		List<AttributeDefinition> attributes = new ArrayList<>();
		List<SlotDefinition> slots = new ArrayList<>();
		for (Feature feature : type.getFeatures()) {
			if (FeatureReader.isBuiltIn(feature)) {
				continue;
			}
			Optional<AttributeDefinition> attribute = reader.attribute(feature);
			Optional<SlotDefinition> slot = attribute.isPresent() ? Optional.empty() : reader.slot(feature);
			attribute.ifPresent(attributes::add);
			slot.ifPresent(slots::add);
			if (attribute.isEmpty() && slot.isEmpty()) {
				leftOut.add(new LeftOut(type.getName() + ":" + feature.getShortName(),
						"refers to " + feature.getRange().getName() + ", which makes no label"));
			}
		}
		LabelRole role = ROLES.getOrDefault(type.getShortName().toLowerCase(Locale.ROOT), LabelRole.OTHER);
		return new LabelDefinition(label, List.of(), role, palette.nextKey(label), palette.nextStyle(),
				new Guideline(text(descriptionOf(type)), List.of()), attributes, slots, Optional.of(type.getName()));
	}

	/** Names the labels whose marks a feature may refer to; all where it may be any annotation. */
	private Optional<List<String>> targets(Type range) {
		if (range.getName().equals(CAS.TYPE_NAME_ANNOTATION) || range.getName().equals(CAS.TYPE_NAME_ANNOTATION_BASE)) {
			return Optional.of(List.of());
		}
		List<String> labels = labelOfType.entrySet().stream()
				.filter(entry -> types.subsumes(range, types.getType(entry.getKey()))).map(Map.Entry::getValue)
				.toList();
		return labels.isEmpty() ? Optional.empty() : Optional.of(labels);
	}

	private @Nullable String descriptionOf(Type type) {
		TypeDescription found = description.getType(type.getName());
		return found == null ? null : found.getDescription();
	}

	private Optional<TypeDescription> description(String type) {
		return Optional.ofNullable(description.getType(type));
	}

	private static String text(@Nullable String description) {
		return description == null ? "" : description.strip();
	}
}
