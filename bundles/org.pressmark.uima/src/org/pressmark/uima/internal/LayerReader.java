package org.pressmark.uima.internal;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.apache.uima.cas.ArrayFS;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.StringArrayFS;
import org.apache.uima.cas.text.AnnotationFS;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Article;
import org.pressmark.model.ArticleId;
import org.pressmark.model.AttributeValue;
import org.pressmark.model.Fragment;
import org.pressmark.model.Layer;
import org.pressmark.model.LayerState;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.model.Provenance;
import org.pressmark.uima.LayerWithText;
import org.pressmark.uima.UimaFormatException;

/**
 * Turns a CAS into a layer.
 * <p>
 * Marks that another UIMA tool added without our own features are taken in: an id is made of label and place,
 * the author is
 * the layer's annotator.
 */
public final class LayerReader {

	private final LayerTypes types;
	private final CAS cas;
	private final String annotator;
	private final int codebookVersion;
	private final Map<FeatureStructure, MarkId> ids = new HashMap<>();

	private LayerReader(LayerTypes types, CAS cas, String annotator, int codebookVersion) {
		this.types = types;
		this.cas = cas;
		this.annotator = annotator;
		this.codebookVersion = codebookVersion;
	}

	/**
	 * Reads a layer.
	 *
	 * @param types
	 *            types of the codebook
	 * @param cas
	 *            the CAS
	 * @param article
	 *            the article that the layer is to belong to
	 * @return text and layer
	 * @throws UimaFormatException
	 *             if it is no layer, or a mark in it is no mark
	 */
	public static LayerWithText read(LayerTypes types, CAS cas, ArticleId article) throws UimaFormatException {
		FeatureStructure info = info(types, cas);
		String text = Objects.requireNonNullElse(cas.getDocumentText(), "");
		String sha256 = string(info, types.infoSha256);
		if (!Article.sha256(text).equals(sha256)) {
			throw new UimaFormatException("The text is not the one that the marks were made on: its SHA-256 differs",
					"Restore the file from a copy.");
		}
		String annotator = string(info, types.infoAnnotator);
		int version = info.getIntValue(types.infoCodebookVersion);
		List<Mark> marks = new LayerReader(types, cas, annotator, version).marks();
		try {
			Layer layer = Layer.of(article, annotator, LayerState.of(string(info, types.infoState)), marks);
			return new LayerWithText(text, sha256, layer, string(info, types.infoCodebook), version, language(cas),
					Beside.in(types, cas));
		} catch (IllegalArgumentException wrong) {
			throw new UimaFormatException("This is no layer: " + SafeXml.reason(wrong), 0,
					"Correct the file or restore it from a copy.", wrong);
		}
	}

	private static String language(CAS cas) {
		String language = cas.getDocumentLanguage();
		return language == null || CAS.DEFAULT_LANGUAGE_NAME.equals(language) ? "" : language;
	}

	private static FeatureStructure info(LayerTypes types, CAS cas) throws UimaFormatException {
		List<FeatureStructure> infos = new ArrayList<>();
		cas.getIndexRepository().getAllIndexedFS(types.info).forEachRemaining(infos::add);
		if (infos.size() != 1) {
			throw new UimaFormatException("A layer has one " + BaseTypes.LAYER_INFO + ", this file has " + infos.size(),
					"Import the file instead, if it comes from another tool.");
		}
		return infos.getFirst();
	}

	private List<Mark> marks() throws UimaFormatException {
		List<AnnotationFS> found = new ArrayList<>();
		cas.<AnnotationFS>getAnnotationIndex(types.mark).forEach(found::add);
		Set<MarkId> taken = new HashSet<>();
		for (AnnotationFS fs : found) {
			String id = fs.getStringValue(types.markId);
			if (id != null && !id.isBlank()) {
				taken.add(new MarkId(id));
				ids.put(fs, new MarkId(id));
			}
		}
		List<Mark> marks = new ArrayList<>(found.size());
		for (AnnotationFS fs : found) {
			MarkId id = ids.computeIfAbsent(fs, given -> madeUp((AnnotationFS) given, taken));
			try {
				marks.add(mark(id, fs));
			} catch (IllegalArgumentException | DateTimeException wrong) {
				throw new UimaFormatException("Mark " + id + " at " + fs.getBegin() + ": " + SafeXml.reason(wrong), 0,
						"Correct the file or restore it from a copy.", wrong);
			}
		}
		return marks;
	}

	private static MarkId madeUp(AnnotationFS fs, Set<MarkId> taken) {
		String name = fs.getType().getShortName() + "-" + fs.getBegin() + "-" + fs.getEnd();
		MarkId id = new MarkId(name);
		for (int n = 2; !taken.add(id); n++) {
			id = new MarkId(name + "-" + n);
		}
		return id;
	}

	private Mark mark(MarkId id, AnnotationFS fs) {
		LayerTypes.@Nullable OfLabel label = types.labelOf(fs.getType()).orElse(null);
		String name = label != null ? label.name() : fs.getStringValue(types.markLabel);
		if (name == null) {
			throw new IllegalArgumentException("it has no label");
		}
		String note = Objects.requireNonNullElse(fs.getStringValue(types.markNote), "");
		return new Mark(id, name, fragments(fs), attributes(label, fs), slots(label, fs), note,
				fs.getBooleanValue(types.markUncertain), provenance(fs));
	}

	private Provenance provenance(AnnotationFS fs) {
		String author = Objects.requireNonNullElse(fs.getStringValue(types.markAuthor), annotator);
		String created = fs.getStringValue(types.markCreated);
		int version = fs.getIntValue(types.markCodebookVersion);
		boolean ours = created != null;
		return new Provenance(author, ours ? Instant.parse(created) : Instant.EPOCH, ours ? version : codebookVersion);
	}

	private List<Fragment> fragments(AnnotationFS fs) {
		List<Fragment> fragments = new ArrayList<>();
		for (FeatureStructure each : elements(fs, types.markFragments)) {
			AnnotationFS fragment = (AnnotationFS) each;
			fragments.add(new Fragment(fragment.getBegin(), fragment.getEnd()));
		}
		if (fragments.isEmpty()) {
			return List.of(new Fragment(fs.getBegin(), fs.getEnd()));
		}
		int begin = fragments.stream().mapToInt(Fragment::begin).min().orElseThrow();
		int end = fragments.stream().mapToInt(Fragment::end).max().orElseThrow();
		if (begin != fs.getBegin() || end != fs.getEnd()) {
			throw new IllegalArgumentException("its fragments reach from " + begin + " to " + end + ", the mark from "
					+ fs.getBegin() + " to " + fs.getEnd());
		}
		return fragments;
	}

	private Map<String, AttributeValue> attributes(LayerTypes.@Nullable OfLabel label, AnnotationFS fs) {
		Map<String, AttributeValue> values = new LinkedHashMap<>();
		if (label != null && !label.attributes().isEmpty()) {
			String assigned = fs.getStringValue(types.markAssigned);
			Set<String> named = assigned == null ? Set.of() : Set.copyOf(Arrays.asList(assigned.split(" ")));
			label.attributes().forEach((name, attribute) -> {
				AttributeValue value = value(fs, attribute, named.contains(attribute.feature().getShortName()));
				if (value != null) {
					values.put(name, value);
				}
			});
		}
		for (FeatureStructure untyped : elements(fs, types.markAttributes)) {
			values.put(string(untyped, types.attributeName), ValueCodec.value(string(untyped, types.attributeKind),
					strings((StringArrayFS) untyped.getFeatureValue(types.attributeValues))));
		}
		return values;
	}

	private static @Nullable AttributeValue value(AnnotationFS fs, LayerTypes.OfAttribute attribute, boolean assigned) {
		Feature feature = attribute.feature();
		return switch (attribute.definition().type()) {
			case CHOICE, TEXT -> {
				String text = fs.getStringValue(feature);
				yield text == null ? null : AttributeValue.of(text);
			}
			case CHOICES -> {
				StringArrayFS array = (StringArrayFS) fs.getFeatureValue(feature);
				yield array == null ? null : new AttributeValue.Texts(strings(array));
			}
			case FLAG -> {
				boolean flag = fs.getBooleanValue(feature);
				yield assigned || flag ? AttributeValue.of(flag) : null;
			}
			case INTEGER -> {
				long number = fs.getLongValue(feature);
				yield assigned || number != 0 ? new AttributeValue.Whole(number) : null;
			}
			case DECIMAL -> {
				double number = fs.getDoubleValue(feature);
				yield assigned || number != 0 ? new AttributeValue.Decimal(number) : null;
			}
		};
	}

	private Map<String, List<MarkId>> slots(LayerTypes.@Nullable OfLabel label, AnnotationFS fs) {
		Map<String, List<MarkId>> slots = new LinkedHashMap<>();
		if (label != null) {
			label.slots().forEach((slot, feature) -> {
				List<FeatureStructure> fillers = elements(fs, feature);
				if (!fillers.isEmpty()) {
					slots.put(slot, new ArrayList<>(fillers.stream().map(this::idOf).toList()));
				}
			});
		}
		for (FeatureStructure loose : elements(fs, types.markLinks)) {
			List<MarkId> fillers = slots.computeIfAbsent(string(loose, types.linkSlot), slot -> new ArrayList<>());
			int position = Math.clamp(loose.getIntValue(types.linkPosition), 0, fillers.size());
			fillers.add(position, new MarkId(string(loose, types.linkTarget)));
		}
		return slots;
	}

	private MarkId idOf(FeatureStructure filler) {
		MarkId known = ids.get(filler);
		if (known != null) {
			return known;
		}
		String id = types.mark.equals(filler.getType()) || types.labelOf(filler.getType()).isPresent()
				? filler.getStringValue(types.markId)
				: null;
		if (id == null) {
			throw new IllegalArgumentException("it links to a " + filler.getType().getName() + " that is no mark");
		}
		return new MarkId(id);
	}

	private static List<FeatureStructure> elements(FeatureStructure fs, Feature feature) {
		if (!(fs.getFeatureValue(feature) instanceof ArrayFS<?> array)) {
			return List.of();
		}
		List<FeatureStructure> elements = new ArrayList<>(array.size());
		for (int i = 0; i < array.size(); i++) {
			FeatureStructure element = array.get(i);
			if (element != null) {
				elements.add(element);
			}
		}
		return elements;
	}

	private static List<String> strings(@Nullable StringArrayFS array) {
		return array == null ? List.of() : Arrays.stream(array.toArray()).filter(Objects::nonNull).toList();
	}

	private static String string(FeatureStructure fs, Feature feature) {
		return Objects.requireNonNullElse(fs.getStringValue(feature), "");
	}
}
