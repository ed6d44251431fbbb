package org.pressmark.uima.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.uima.UIMAException;
import org.apache.uima.UIMAFramework;
import org.apache.uima.resource.metadata.FeatureDescription;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.pressmark.uima.UimaFormatException;

/** Merges descriptors as UIMA does, but keeps types and features in the order of the files. UIMA sorts them by name. */
public final class DescriptorMerge {

	private final Map<String, Integer> order = new HashMap<>();

	private DescriptorMerge() {}

	/**
	 * Merges descriptors.
	 *
	 * @param descriptors
	 *            one or more, without imports
	 * @return one with all types, and the name and description of the first
	 * @throws UimaFormatException
	 *             if they contradict each other
	 */
	public static TypeSystemDescription merge(List<TypeSystemDescription> descriptors) throws UimaFormatException {
		DescriptorMerge merge = new DescriptorMerge();
		descriptors.forEach(merge::remember);
		try {
			TypeSystemDescription merged = CasCreationUtils.mergeTypeSystems(descriptors,
					UIMAFramework.newDefaultResourceManager());
			merged.setName(descriptors.getFirst().getName());
			merged.setDescription(descriptors.getFirst().getDescription());
			merge.restoreOrder(merged);
			return merged;
		} catch (UIMAException contradiction) {
			throw new UimaFormatException("The type systems contradict each other: " + SafeXml.reason(contradiction), 0,
					"Name only those that belong together.", contradiction);
		}
	}

	private void remember(TypeSystemDescription descriptor) {
		for (TypeDescription type : descriptor.getTypes()) {
			order.putIfAbsent(type.getName(), order.size());
			for (FeatureDescription feature : type.getFeatures()) {
				order.putIfAbsent(key(type, feature), order.size());
			}
		}
	}

	private void restoreOrder(TypeSystemDescription merged) {
		TypeDescription[] types = merged.getTypes();
		Arrays.sort(types, Comparator.comparing(type -> order.getOrDefault(type.getName(), 0)));
		for (TypeDescription type : types) {
			FeatureDescription[] features = type.getFeatures();
			Arrays.sort(features, Comparator.comparing(feature -> order.getOrDefault(key(type, feature), 0)));
			type.setFeatures(features);
		}
		merged.setTypes(types);
	}

	private static String key(TypeDescription type, FeatureDescription feature) {
		return type.getName() + ':' + feature.getName();
	}
}
