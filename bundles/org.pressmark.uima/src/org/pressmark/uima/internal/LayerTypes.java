package org.pressmark.uima.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.pressmark.model.codebook.AttributeDefinition;
import org.pressmark.uima.UimaFormatException;

/** The types and features of a codebook, looked up once for all layers. */
public final class LayerTypes {

	final Type mark;
	final Feature markId;
	final Feature markAuthor;
	final Feature markCreated;
	final Feature markCodebookVersion;
	final Feature markNote;
	final Feature markUncertain;
	final Feature markFragments;
	final Feature markLabel;
	final Feature markAssigned;
	final Feature markAttributes;
	final Feature markLinks;
	final Type fragment;
	final Type attribute;
	final Feature attributeName;
	final Feature attributeKind;
	final Feature attributeValues;
	final Type link;
	final Feature linkSlot;
	final Feature linkPosition;
	final Feature linkTarget;
	final Type info;
	final Feature infoArticle;
	final Feature infoAnnotator;
	final Feature infoState;
	final Feature infoSha256;
	final Feature infoCodebook;
	final Feature infoCodebookVersion;

	private final CodebookTypes codebook;
	private final CompiledTypes compiled;
	private final Map<String, OfLabel> byLabel = new LinkedHashMap<>();
	private final Map<String, OfLabel> byTypeName = new HashMap<>();

	/**
	 * A label's type and features.
	 *
	 * @param name
	 *            the label's name
	 * @param type
	 *            its type
	 * @param attributes
	 *            its attributes by name
	 * @param slots
	 *            its slots' features by slot name
	 */
	record OfLabel(String name, Type type, Map<String, OfAttribute> attributes, Map<String, Feature> slots) {}

	/**
	 * An attribute's feature.
	 *
	 * @param definition
	 *            the attribute
	 * @param feature
	 *            its feature
	 */
	record OfAttribute(AttributeDefinition definition, Feature feature) {}

	/**
	 * Commits the type system of a codebook.
	 *
	 * @param codebook
	 *            the codebook's types
	 * @throws UimaFormatException
	 *             if UIMA refuses them
	 */
	public LayerTypes(CodebookTypes codebook) throws UimaFormatException {
		this.codebook = codebook;
		this.compiled = CompiledTypes.of(codebook.description());
		TypeSystem types = compiled.types();
		mark = types.getType(BaseTypes.MARK);
		markId = feature(mark, BaseTypes.MARK_ID);
		markAuthor = feature(mark, BaseTypes.MARK_AUTHOR);
		markCreated = feature(mark, BaseTypes.MARK_CREATED);
		markCodebookVersion = feature(mark, BaseTypes.MARK_CODEBOOK_VERSION);
		markNote = feature(mark, BaseTypes.MARK_NOTE);
		markUncertain = feature(mark, BaseTypes.MARK_UNCERTAIN);
		markFragments = feature(mark, BaseTypes.MARK_FRAGMENTS);
		markLabel = feature(mark, BaseTypes.MARK_LABEL);
		markAssigned = feature(mark, BaseTypes.MARK_ASSIGNED);
		markAttributes = feature(mark, BaseTypes.MARK_ATTRIBUTES);
		markLinks = feature(mark, BaseTypes.MARK_LINKS);
		fragment = types.getType(BaseTypes.FRAGMENT);
		attribute = types.getType(BaseTypes.ATTRIBUTE);
		attributeName = feature(attribute, BaseTypes.ATTRIBUTE_NAME);
		attributeKind = feature(attribute, BaseTypes.ATTRIBUTE_KIND);
		attributeValues = feature(attribute, BaseTypes.ATTRIBUTE_VALUES);
		link = types.getType(BaseTypes.LINK);
		linkSlot = feature(link, BaseTypes.LINK_SLOT);
		linkPosition = feature(link, BaseTypes.LINK_POSITION);
		linkTarget = feature(link, BaseTypes.LINK_TARGET);
		info = types.getType(BaseTypes.LAYER_INFO);
		infoArticle = feature(info, BaseTypes.INFO_ARTICLE);
		infoAnnotator = feature(info, BaseTypes.INFO_ANNOTATOR);
		infoState = feature(info, BaseTypes.INFO_STATE);
		infoSha256 = feature(info, BaseTypes.INFO_SHA256);
		infoCodebook = feature(info, BaseTypes.INFO_CODEBOOK);
		infoCodebookVersion = feature(info, BaseTypes.INFO_CODEBOOK_VERSION);
		codebook.labels().forEach(label -> add(label, types));
	}

	private void add(LabelType names, TypeSystem types) {
		Type type = types.getType(names.typeName());
		Map<String, OfAttribute> attributes = new LinkedHashMap<>();
		for (AttributeDefinition definition : names.label().attributes()) {
			String feature = Objects.requireNonNull(names.attributeFeatures().get(definition.name()));
			attributes.put(definition.name(), new OfAttribute(definition, feature(type, feature)));
		}
		Map<String, Feature> slots = new LinkedHashMap<>();
		names.slotFeatures().forEach((slot, feature) -> slots.put(slot, feature(type, feature)));
		OfLabel label = new OfLabel(names.label().name(), type, attributes, slots);
		byLabel.put(label.name(), label);
		byTypeName.put(names.typeName(), label);
	}

	private static Feature feature(Type type, String name) {
		return type.getFeatureByBaseName(name);
	}

	/** {@return the codebook's types} */
	public CodebookTypes codebook() {
		return codebook;
	}

	/** {@return a new empty CAS} */
	public CAS newCas() {
		return compiled.newCas();
	}

	Optional<OfLabel> label(String name) {
		return Optional.ofNullable(byLabel.get(name));
	}

	Optional<OfLabel> labelOf(Type type) {
		return Optional.ofNullable(byTypeName.get(type.getName()));
	}
}
