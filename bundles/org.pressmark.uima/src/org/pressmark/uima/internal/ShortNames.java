package org.pressmark.uima.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Gives each of many qualified names the shortest end that no other name has. */
final class ShortNames {

	private ShortNames() {}

	/**
	 * Shortens names.
	 *
	 * @param names
	 *            qualified names, all different
	 * @return short name by qualified name, in the given order
	 */
	static Map<String, String> of(List<String> names) {
		Map<String, String> result = new LinkedHashMap<>();
		for (String name : names) {
			String end = end(name, 1);
			for (int segments = 2; !end.equals(name) && isShared(end, segments - 1, names); segments++) {
				end = end(name, segments);
			}
			result.put(name, end);
		}
		return result;
	}

	private static boolean isShared(String end, int segments, List<String> names) {
		return names.stream().map(other -> end(other, segments)).filter(end::equals).limit(2)
				.collect(Collectors.counting()) > 1;
	}

	private static String end(String name, int segments) {
		int at = name.length();
		for (int i = 0; i < segments && at >= 0; i++) {
			at = name.lastIndexOf('.', at - 1);
		}
		return name.substring(at + 1);
	}
}
