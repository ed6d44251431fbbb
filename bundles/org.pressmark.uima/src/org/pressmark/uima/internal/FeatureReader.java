package org.pressmark.uima.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.cas.impl.LowLevelTypeSystem;
import org.apache.uima.resource.metadata.FeatureDescription;
import org.apache.uima.resource.metadata.TypeDescription;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.codebook.AllowedValue;
import org.pressmark.model.codebook.AttributeDefinition;
import org.pressmark.model.codebook.AttributeType;
import org.pressmark.model.codebook.SlotDefinition;
import org.pressmark.model.codebook.SlotRole;

/** Tells what a feature of a foreign type is: an attribute or a slot. */
final class FeatureReader {

	private static final Set<String> BUILT_IN = Set.of(CAS.TYPE_NAME_TOP, CAS.TYPE_NAME_ANNOTATION_BASE,
			CAS.TYPE_NAME_ANNOTATION);

	private static final Map<String, AttributeType> PRIMITIVES = Map.ofEntries(
			Map.entry(CAS.TYPE_NAME_STRING, AttributeType.TEXT), Map.entry(CAS.TYPE_NAME_BOOLEAN, AttributeType.FLAG),
			Map.entry(CAS.TYPE_NAME_BYTE, AttributeType.INTEGER), Map.entry(CAS.TYPE_NAME_SHORT, AttributeType.INTEGER),
			Map.entry(CAS.TYPE_NAME_INTEGER, AttributeType.INTEGER),
			Map.entry(CAS.TYPE_NAME_LONG, AttributeType.INTEGER),
			Map.entry(CAS.TYPE_NAME_FLOAT, AttributeType.DECIMAL),
			Map.entry(CAS.TYPE_NAME_DOUBLE, AttributeType.DECIMAL));

	private static final Map<String, SlotRole> ROLES = Map.of("cue", SlotRole.CUE, "source", SlotRole.SOURCE, "speaker",
			SlotRole.SOURCE, "claimer", SlotRole.SOURCE, "addressee", SlotRole.ADDRESSEE, "addr", SlotRole.ADDRESSEE,
			"quote", SlotRole.QUOTE, "content", SlotRole.QUOTE);

	private final TypeSystem types;
	private final Function<String, Optional<TypeDescription>> descriptions;
	private final Function<Type, Optional<List<String>>> targets;

	/**
	 * Prepares to read features.
	 *
	 * @param types
	 *            the committed types
	 * @param descriptions
	 *            finds the descriptor of a type
	 * @param targets
	 *            names the labels of a type and its subtypes; an empty list for any
	 */
	FeatureReader(TypeSystem types, Function<String, Optional<TypeDescription>> descriptions,
			Function<Type, Optional<List<String>>> targets) {
		this.types = types;
		this.descriptions = descriptions;
		this.targets = targets;
	}

	/**
	 * Tells whether UIMA itself gives a feature to every annotation.
	 *
	 * @param feature
	 *            the feature
	 * @return whether it is the sofa, begin or end
	 */
	static boolean isBuiltIn(Feature feature) {
		return BUILT_IN.contains(feature.getDomain().getName());
	}

	/**
	 * Reads a feature as attribute.
	 *
	 * @param feature
	 *            the feature
	 * @return an attribute for a primitive, a string with allowed values, or an array or list of them
	 */
	Optional<AttributeDefinition> attribute(Feature feature) {
		Type range = feature.getRange();
		AttributeType primitive = PRIMITIVES.get(range.getName());
		if (primitive != null) {
			return Optional.of(attribute(feature, primitive, List.of()));
		}
		if (types.subsumes(types.getType(CAS.TYPE_NAME_STRING), range)) {
			return Optional.of(attribute(feature, AttributeType.CHOICE, allowedValues(range)));
		}
		boolean several = range.isArray() && range.getComponentType().isPrimitive()
				|| isList(range, CAS.TYPE_NAME_STRING_LIST) || isList(range, CAS.TYPE_NAME_INTEGER_LIST)
				|| isList(range, CAS.TYPE_NAME_FLOAT_LIST);
		if (!several) {
			return Optional.empty();
		}
		List<AllowedValue> allowed = elementType(feature).map(this::allowedValues).orElse(List.of());
		return Optional.of(attribute(feature, allowed.isEmpty() ? AttributeType.TEXT : AttributeType.CHOICES, allowed));
	}

	private boolean isList(Type range, String list) {
		return types.subsumes(types.getType(list), range);
	}

	private AttributeDefinition attribute(Feature feature, AttributeType type, List<AllowedValue> values) {
		return new AttributeDefinition(feature.getShortName(), type, values, false, Optional.empty(), Optional.empty(),
				text(description(feature).map(FeatureDescription::getDescription).orElse("")));
	}

	private List<AllowedValue> allowedValues(Type type) {
		Optional<TypeDescription> description = descriptions.apply(type.getName());
		if (description.isPresent() && description.get().getAllowedValues() != null) {
			return Arrays.stream(description.get().getAllowedValues())
					.map(value -> new AllowedValue(value.getString(), text(value.getDescription()))).distinct()
					.toList();
		}
		LowLevelTypeSystem lowLevel = types.getLowLevelTypeSystem();
		String[] inherited = lowLevel.ll_getStringSet(lowLevel.ll_getCodeForType(type));
		return inherited == null
				? List.of()
				: Arrays.stream(inherited).map(value -> new AllowedValue(value, "")).toList();
	}

	/**
	 * Reads a feature as slot. A link type of WebAnno, which holds a role and a target, counts as its target.
	 *
	 * @param feature
	 *            the feature
	 * @return a slot if it refers to annotations that are labels
	 */
	Optional<SlotDefinition> slot(Feature feature) {
		Type range = feature.getRange();
		boolean several = range.isArray() || isList(range, CAS.TYPE_NAME_FS_LIST);
		Type element = several ? elementType(feature).orElse(types.getType(CAS.TYPE_NAME_ANNOTATION)) : range;
		Type target = linkTarget(element).orElse(element);
		return targets.apply(target).map(labels -> new SlotDefinition(feature.getShortName(),
				ROLES.getOrDefault(feature.getShortName().toLowerCase(Locale.ROOT), SlotRole.OTHER), labels, 0,
				several ? SlotDefinition.UNBOUNDED : 1,
				text(description(feature).map(FeatureDescription::getDescription).orElse(""))));
	}

	private Optional<Type> linkTarget(Type type) {
		Type annotation = types.getType(CAS.TYPE_NAME_ANNOTATION);
		if (type.isPrimitive() || types.subsumes(types.getType(CAS.TYPE_NAME_ANNOTATION_BASE), type)) {
			return Optional.empty();
		}
		List<Type> referred = type.getFeatures().stream().map(Feature::getRange)
				.filter(range -> types.subsumes(annotation, range)).toList();
		return referred.size() == 1 ? Optional.of(referred.getFirst()) : Optional.empty();
	}

	private Optional<Type> elementType(Feature feature) {
		Optional<Type> described = description(feature).map(FeatureDescription::getElementType)
				.filter(name -> !name.isBlank())
				.map(types::getType);
		Type component = feature.getRange().isArray() ? feature.getRange().getComponentType() : null;
		boolean plain = component == null || component.getName().equals(CAS.TYPE_NAME_TOP);
		return described.or(() -> plain ? Optional.empty() : Optional.ofNullable(component));
	}

	private Optional<FeatureDescription> description(Feature feature) {
		return descriptions.apply(feature.getDomain().getName())
				.flatMap(type -> Arrays.stream(type.getFeatures())
						.filter(given -> Objects.equals(given.getName(), feature.getShortName())).findFirst());
	}

	private static String text(@Nullable String description) {
		return description == null ? "" : description.strip();
	}
}
