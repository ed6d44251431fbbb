package org.pressmark.uima.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.CommonArrayFS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.cas.FSList;
import org.apache.uima.jcas.cas.FloatList;
import org.apache.uima.jcas.cas.IntegerList;
import org.apache.uima.jcas.cas.StringList;
import org.pressmark.model.AttributeValue;
import org.pressmark.uima.ForeignStructure;

/** Turns feature structures into plain values, one at a time. */
final class StructureReader {

	private static final String ELEMENTS = "elements";

	private final ToIntFunction<FeatureStructure> ids;
	private final Consumer<FeatureStructure> onReference;
	private final Map<Type, List<Feature>> featuresOf = new HashMap<>();

	/**
	 * Prepares to read.
	 *
	 * @param ids
	 *            knows the ids
	 * @param onReference
	 *            is told of each feature structure that is referred to
	 */
	StructureReader(ToIntFunction<FeatureStructure> ids, Consumer<FeatureStructure> onReference) {
		this.ids = ids;
		this.onReference = onReference;
	}

	/**
	 * Reads one.
	 *
	 * @param fs
	 *            the feature structure
	 * @return its values
	 */
	ForeignStructure read(FeatureStructure fs) {
		Map<String, AttributeValue> values = new LinkedHashMap<>();
		Map<String, List<Integer>> references = new LinkedHashMap<>();
		if (fs instanceof CommonArrayFS<?>) {
			feature(ELEMENTS, fs, values, references);
		} else {
			for (Feature feature : featuresOf.computeIfAbsent(fs.getType(), StructureReader::ownFeatures)) {
				if (feature.getRange().isPrimitive()) {
					primitive(fs, feature, values);
				} else {
					feature(feature.getShortName(), fs.getFeatureValue(feature), values, references);
				}
			}
		}
		boolean annotation = fs instanceof AnnotationFS;
		return new ForeignStructure(ids.applyAsInt(fs), fs.getType().getName(),
				annotation ? ((AnnotationFS) fs).getBegin() : -1, annotation ? ((AnnotationFS) fs).getEnd() : -1,
				values,
				references);
	}

	private static List<Feature> ownFeatures(Type type) {
		return type.getFeatures().stream().filter(feature -> !FeatureReader.isBuiltIn(feature)).toList();
	}

	private void primitive(FeatureStructure fs, Feature feature, Map<String, AttributeValue> values) {
		String name = feature.getShortName();
		switch (feature.getRange().getName()) {
			case CAS.TYPE_NAME_BOOLEAN -> values.put(name, AttributeValue.of(fs.getBooleanValue(feature)));
			case CAS.TYPE_NAME_FLOAT, CAS.TYPE_NAME_DOUBLE ->
				values.put(name, new AttributeValue.Decimal(Double.parseDouble(fs.getFeatureValueAsString(feature))));
			case CAS.TYPE_NAME_BYTE, CAS.TYPE_NAME_SHORT, CAS.TYPE_NAME_INTEGER, CAS.TYPE_NAME_LONG ->
				values.put(name, new AttributeValue.Whole(Long.parseLong(fs.getFeatureValueAsString(feature))));
			default -> {
				String text = fs.getFeatureValueAsString(feature);
				if (text != null) {
					values.put(name, AttributeValue.of(text));
				}
			}
		}
	}

	private void feature(String name, FeatureStructure value, Map<String, AttributeValue> values,
			Map<String, List<Integer>> references) {
		switch (value) {
			case null -> {
				// The feature has no value.
			}
			case FSArray<?> array -> references.put(name, references(array));
			case FSList<?> list -> references.put(name, references(list));
			case CommonArrayFS<?> array -> values.put(name, texts(Arrays.asList(array.toStringArray())));
			case StringList list -> values.put(name, texts(list.stream().toList()));
			case IntegerList list -> values.put(name, texts(list.stream().map(String::valueOf).toList()));
			case FloatList list -> values.put(name, texts(list.stream().map(String::valueOf).toList()));
			default -> references.put(name, List.of(reference(value)));
		}
	}

	private static AttributeValue texts(List<String> texts) {
		return new AttributeValue.Texts(texts.stream().filter(Objects::nonNull).toList());
	}

	private List<Integer> references(Iterable<? extends FeatureStructure> elements) {
		List<Integer> references = new ArrayList<>();
		for (FeatureStructure element : elements) {
			if (element != null) {
				references.add(reference(element));
			}
		}
		return references;
	}

	private int reference(FeatureStructure target) {
		onReference.accept(target);
		return ids.applyAsInt(target);
	}
}
