package org.pressmark.uima.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

import org.apache.uima.cas.ArrayFS;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.StringArrayFS;
import org.apache.uima.cas.text.AnnotationFS;
import org.pressmark.model.Article;
import org.pressmark.model.AttributeValue;
import org.pressmark.model.Fragment;
import org.pressmark.model.Layer;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.model.codebook.AttributeType;
import org.pressmark.uima.UimaFormatException;
import org.pressmark.uima.XmlCharacters;

/** Turns a layer into a CAS, everything in an order that depends on the content alone. */
public final class LayerWriter {

	private final LayerTypes types;
	private final CAS cas;
	private final Map<MarkId, AnnotationFS> written = new HashMap<>();

	private LayerWriter(LayerTypes types) {
		this.types = types;
		this.cas = types.newCas();
	}

	/**
	 * Writes a layer.
	 *
	 * @param types
	 *            types of the codebook
	 * @param layer
	 *            the layer
	 * @param article
	 *            its article
	 * @return a CAS with the text and all marks
	 * @throws UimaFormatException
	 *             if a text holds what XML cannot hold
	 */
	public static CAS write(LayerTypes types, Layer layer, Article article) throws UimaFormatException {
		LayerWriter writer = new LayerWriter(types);
		writer.text(article);
		writer.info(layer, article);
		List<Mark> marks = layer.inTextOrder();
		for (Mark mark : marks) {
			writer.mark(mark);
		}
		for (Mark mark : marks) {
			writer.links(mark);
		}
		return writer.cas;
	}

	private void text(Article article) throws UimaFormatException {
		cas.setDocumentText(checked(article.text(), "The text of article " + article.id()));
		String language = article.metadata().language();
		if (!language.isBlank()) {
			cas.setDocumentLanguage(checked(language, "The language of article " + article.id()));
		}
	}

	private void info(Layer layer, Article article) throws UimaFormatException {
		FeatureStructure info = cas.createFS(types.info);
		info.setStringValue(types.infoArticle, checked(layer.article().value(), "The name of the article"));
		info.setStringValue(types.infoAnnotator, checked(layer.annotator(), "The name of the annotator"));
		info.setStringValue(types.infoState, layer.state().key());
		info.setStringValue(types.infoSha256, article.sha256());
		info.setStringValue(types.infoCodebook,
				checked(types.codebook().codebook().name(), "The name of the codebook"));
		info.setIntValue(types.infoCodebookVersion, types.codebook().codebook().version());
		cas.addFsToIndexes(info);
	}

	private void mark(Mark mark) throws UimaFormatException {
		String where = "Mark " + mark.id();
		Optional<LayerTypes.OfLabel> label = types.label(mark.label());
		AnnotationFS fs = cas.createAnnotation(label.map(LayerTypes.OfLabel::type).orElse(types.mark), mark.begin(),
				mark.end());
		fs.setStringValue(types.markId, checked(mark.id().value(), where));
		if (label.isEmpty()) {
			fs.setStringValue(types.markLabel, checked(mark.label(), where));
		}
		fs.setStringValue(types.markAuthor, checked(mark.provenance().author(), where));
		fs.setStringValue(types.markCreated, mark.provenance().created().toString());
		fs.setIntValue(types.markCodebookVersion, mark.provenance().codebookVersion());
		fs.setBooleanValue(types.markUncertain, mark.uncertain());
		if (!mark.note().isEmpty()) {
			fs.setStringValue(types.markNote, checked(mark.note(), "The note of mark " + mark.id()));
		}
		if (mark.fragments().size() > 1) {
			List<FeatureStructure> fragments = new ArrayList<>();
			for (Fragment fragment : mark.fragments()) {
				fragments.add(cas.createAnnotation(types.fragment, fragment.begin(), fragment.end()));
			}
			fs.setFeatureValue(types.markFragments, array(fragments));
		}
		attributes(mark, label, fs);
		written.put(mark.id(), fs);
		cas.addFsToIndexes(fs);
	}

	private void attributes(Mark mark, Optional<LayerTypes.OfLabel> label, AnnotationFS fs) throws UimaFormatException {
		List<String> assigned = new ArrayList<>();
		List<FeatureStructure> untyped = new ArrayList<>();
		for (Map.Entry<String, AttributeValue> entry : new TreeMap<>(mark.attributes()).entrySet()) {
			String where = "Attribute " + entry.getKey() + " of mark " + mark.id();
			AttributeValue value = entry.getValue();
			LayerTypes.OfAttribute typed = label.map(given -> given.attributes().get(entry.getKey())).orElse(null);
			if (typed == null || !isOf(typed.definition().type(), value)) {
				untyped.add(untyped(entry.getKey(), value, where));
			} else if (set(fs, typed.feature(), value, where)) {
				assigned.add(typed.feature().getShortName());
			}
		}
		if (!assigned.isEmpty()) {
			fs.setStringValue(types.markAssigned, String.join(" ", assigned));
		}
		if (!untyped.isEmpty()) {
			fs.setFeatureValue(types.markAttributes, array(untyped));
		}
	}

	private static boolean isOf(AttributeType type, AttributeValue value) {
		return switch (type) {
			case CHOICE, TEXT -> value instanceof AttributeValue.Text;
			case CHOICES -> value instanceof AttributeValue.Texts;
			case FLAG -> value instanceof AttributeValue.Flag;
			case INTEGER -> value instanceof AttributeValue.Whole;
			case DECIMAL -> value instanceof AttributeValue.Decimal;
		};
	}

	/** Sets a feature and tells whether it is one that has to be named as assigned. */
	private boolean set(AnnotationFS fs, Feature feature, AttributeValue value, String where)
			throws UimaFormatException {
		switch (value) {
			case AttributeValue.Text text -> fs.setStringValue(feature, checked(text.value(), where));
			case AttributeValue.Texts texts -> fs.setFeatureValue(feature, strings(texts.values(), where));
			case AttributeValue.Flag flag -> fs.setBooleanValue(feature, flag.value());
			case AttributeValue.Whole whole -> fs.setLongValue(feature, whole.value());
			case AttributeValue.Decimal decimal -> fs.setDoubleValue(feature, decimal.value());
		}
		return !(value instanceof AttributeValue.Text || value instanceof AttributeValue.Texts);
	}

	private FeatureStructure untyped(String name, AttributeValue value, String where) throws UimaFormatException {
		FeatureStructure fs = cas.createFS(types.attribute);
		fs.setStringValue(types.attributeName, checked(name, where));
		fs.setStringValue(types.attributeKind, ValueCodec.kind(value));
		fs.setFeatureValue(types.attributeValues, strings(ValueCodec.texts(value), where));
		return fs;
	}

	private void links(Mark mark) throws UimaFormatException {
		if (mark.slots().isEmpty()) {
			return;
		}
		AnnotationFS owner = written.get(mark.id());
		Map<String, Feature> slots = types.label(mark.label()).map(LayerTypes.OfLabel::slots).orElse(Map.of());
		List<FeatureStructure> loose = new ArrayList<>();
		for (Map.Entry<String, List<MarkId>> entry : new TreeMap<>(mark.slots()).entrySet()) {
			Feature feature = slots.get(entry.getKey());
			List<FeatureStructure> targets = new ArrayList<>();
			for (int position = 0; position < entry.getValue().size(); position++) {
				MarkId target = entry.getValue().get(position);
				AnnotationFS filler = written.get(target);
				if (feature == null || filler == null) {
					loose.add(loose(mark, entry.getKey(), position, target));
				} else {
					targets.add(filler);
				}
			}
			if (feature != null && !targets.isEmpty()) {
				owner.setFeatureValue(feature, array(targets));
			}
		}
		if (!loose.isEmpty()) {
			owner.setFeatureValue(types.markLinks, array(loose));
		}
	}

	private FeatureStructure loose(Mark mark, String slot, int position, MarkId target) throws UimaFormatException {
		String where = "Slot " + slot + " of mark " + mark.id();
		FeatureStructure fs = cas.createFS(types.link);
		fs.setStringValue(types.linkSlot, checked(slot, where));
		fs.setIntValue(types.linkPosition, position);
		fs.setStringValue(types.linkTarget, checked(target.value(), where));
		return fs;
	}

	private FeatureStructure array(List<FeatureStructure> elements) {
		@SuppressWarnings("unchecked") // UIMA's method returns the raw type
		ArrayFS<FeatureStructure> array = cas.createArrayFS(elements.size());
		for (int i = 0; i < elements.size(); i++) {
			array.set(i, elements.get(i));
		}
		return array;
	}

	private StringArrayFS strings(List<String> values, String where) throws UimaFormatException {
		StringArrayFS array = cas.createStringArrayFS(values.size());
		for (int i = 0; i < values.size(); i++) {
			array.set(i, checked(values.get(i), where));
		}
		return array;
	}

	private static String checked(String value, String where) throws UimaFormatException {
		OptionalInt forbidden = XmlCharacters.firstForbidden(value);
		if (forbidden.isPresent()) {
			int at = forbidden.getAsInt();
			throw new UimaFormatException("%s holds the character U+%04X at %d, which XML cannot hold".formatted(where,
					(int) value.charAt(at), at), "Remove or replace the character.");
		}
		return value;
	}
}
