package org.pressmark.uima.internal;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;

/** Counts what a layer's file holds beside the layer. */
final class Beside {

	private static final Set<String> OURS = Set.of(BaseTypes.LAYER_INFO, BaseTypes.FRAGMENT, BaseTypes.ATTRIBUTE,
			BaseTypes.LINK);

	private Beside() {}

	/**
	 * Counts what is neither a mark nor a part of one.
	 *
	 * @param types
	 *            types of the codebook
	 * @param cas
	 *            the CAS
	 * @return how much there is of each type, and in each further view
	 */
	static Map<String, Integer> in(LayerTypes types, CAS cas) {
		Map<String, Integer> counts = new LinkedHashMap<>();
		for (FeatureStructure fs : cas.getIndexedFSs()) {
			if (!isOurs(types, cas, fs.getType())) {
				counts.merge(fs.getType().getName(), 1, Integer::sum);
			}
		}
		for (Iterator<CAS> views = cas.getViewIterator(); views.hasNext();) {
			CAS view = views.next();
			if (!view.getViewName().equals(cas.getViewName())) {
				counts.put("view '" + view.getViewName() + "'", 1);
				view.getIndexedFSs().stream().map(fs -> fs.getType().getName())
						.filter(type -> !type.equals(CAS.TYPE_NAME_DOCUMENT_ANNOTATION))
						.forEach(type -> counts.merge(type + " in view '" + view.getViewName() + "'", 1, Integer::sum));
			}
		}
		return counts;
	}

	private static boolean isOurs(LayerTypes types, CAS cas, Type type) {
		return OURS.contains(type.getName()) || types.mark.equals(type)
				|| cas.getTypeSystem().subsumes(types.mark, type)
				|| type.getName().equals(CAS.TYPE_NAME_DOCUMENT_ANNOTATION);
	}
}
