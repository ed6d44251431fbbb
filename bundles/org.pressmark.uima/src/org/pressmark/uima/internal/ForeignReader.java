package org.pressmark.uima.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.cas.impl.XmiSerializationSharedData;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.cas.TOP;
import org.pressmark.uima.DroppedContent;
import org.pressmark.uima.ForeignDocument;
import org.pressmark.uima.ForeignStructure;
import org.pressmark.uima.UimaFormatException;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads a foreign XMI file into plain values. */
public final class ForeignReader {

	private final CAS cas;
	private final XmiSerializationSharedData ids = new XmiSerializationSharedData();
	private final List<DroppedContent> dropped = new ArrayList<>();

	private ForeignReader(CAS cas) {
		this.cas = cas;
	}

	/**
	 * Reads a file.
	 *
	 * @param in
	 *            the XMI
	 * @param cas
	 *            an empty CAS of its type system
	 * @param lenient
	 *            whether to leave out what the type system does not know
	 * @return what the file holds
	 * @throws IOException
	 *             if the stream fails or the file is refused
	 */
	public static ForeignDocument read(InputStream in, CAS cas, boolean lenient) throws IOException {
		ForeignReader reader = new ForeignReader(cas);
		reader.parse(in, lenient);
		if (lenient) {
			reader.countLostReferences();
		}
		return reader.document();
	}

	private void parse(InputStream in, boolean lenient) throws IOException {
		XmiInspector inspector = new XmiInspector(cas.getTypeSystem(), lenient);
		inspector.setContentHandler(
				new XmiCasDeserializer(cas.getTypeSystem()).getXmiCasHandler(cas, lenient, ids));
		try {
			inspector.parse(new InputSource(in));
		} catch (SAXException | RuntimeException failure) {
			throw SafeXml.failure(failure, inspector.line(),
					"Check that the type system belongs to the file, or read it leniently.");
		}
		if (!lenient) {
			inspector.refuseUnknown("The type system does not fit the file",
					"Add the type system that defines this, or read leniently to leave it out.");
		}
		dropped.addAll(inspector.unknown());
	}

	/** UIMA keeps aside what it could not set: of that, references are what nobody has counted yet. */
	private void countLostReferences() {
		Map<String, Integer> lost = new LinkedHashMap<>();
		for (TOP fs : ids.getAndSortByIdAllFSsInIdMap()) {
			XmiSerializationSharedData.OotsElementData aside = ids.getOutOfTypeSystemFeatures(fs);
			if (aside != null) {
				aside.attributes.stream().map(attribute -> attribute.name)
						.filter(name -> fs.getType().getFeatureByBaseName(name) != null)
						.forEach(name -> lost.merge(fs.getType().getName() + ":" + name, 1, Integer::sum));
			}
			if (fs instanceof FSArray<?> array) {
				List<?> elements = ids.getOutOfTypeSystemArrayElements(array);
				if (elements != null && !elements.isEmpty()) {
					lost.merge("an array of feature structures", elements.size(), Integer::sum);
				}
			}
		}
		lost.forEach((where, count) -> dropped
				.add(new DroppedContent("reference to what was dropped or is not there: " + where, count, 0)));
	}

	private ForeignDocument document() throws UimaFormatException {
		CAS view = chooseView();
		Deque<FeatureStructure> waiting = new ArrayDeque<>();
		Set<FeatureStructure> seen = new HashSet<>();
		List<ForeignStructure> annotations = new ArrayList<>();
		StructureReader reader = new StructureReader(this::idOf, target -> {
			if (seen.add(target)) {
				waiting.add(target);
			}
		});
		for (AnnotationFS annotation : view.<AnnotationFS>getAnnotationIndex()) {
			seen.add(annotation);
			annotations.add(reader.read(annotation));
		}
		for (FeatureStructure indexed : view.getIndexedFSs()) {
			if (seen.add(indexed)) {
				waiting.add(indexed);
			}
		}
		List<ForeignStructure> others = new ArrayList<>();
		while (!waiting.isEmpty()) {
			others.add(reader.read(waiting.remove()));
		}
		return new ForeignDocument(view.getViewName(), view.getDocumentText(), annotations, others, dropped);
	}

	private int idOf(FeatureStructure fs) {
		return Integer.parseInt(ids.getXmiId((TOP) fs));
	}

	private CAS chooseView() throws UimaFormatException {
		List<CAS> views = new ArrayList<>();
		for (Iterator<CAS> each = cas.getViewIterator(); each.hasNext();) {
			views.add(each.next());
		}
		List<CAS> withText = views.stream().filter(view -> view.getDocumentText() != null).toList();
		if (withText.isEmpty()) {
			throw new UimaFormatException("No view of the file has a text" + remoteText(views),
					"Export the file from its tool with the text included.");
		}
		List<CAS> withMarks = withText.stream().filter(view -> annotations(view) > 0).toList();
		CAS chosen = withMarks.size() == 1
				? withMarks.getFirst()
				: withText.stream().filter(view -> view.getViewName().equals(CAS.NAME_DEFAULT_SOFA)).findFirst()
						.orElse(withText.getFirst());
		for (CAS other : views) {
			int count = annotations(other);
			if (other != chosen && (other.getSofa() != null || count > 0)) {
				dropped.add(new DroppedContent("annotations in view: " + other.getViewName(), count, 0));
			}
		}
		return chosen;
	}

	private static String remoteText(List<CAS> views) {
		return views.stream().map(CAS::getSofaDataURI).filter(uri -> uri != null).findFirst()
				.map(uri -> ", only a reference to " + uri).orElse("");
	}

	/** Counts the annotations of a view but for the one that stands for the document. */
	private static int annotations(CAS view) {
		if (view.getSofa() == null) {
			return 0;
		}
		int documents = view.getAnnotationIndex(view.getTypeSystem().getType(CAS.TYPE_NAME_DOCUMENT_ANNOTATION)).size();
		return view.getAnnotationIndex().size() - documents;
	}
}
