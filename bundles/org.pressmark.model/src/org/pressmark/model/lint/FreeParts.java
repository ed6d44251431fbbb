package org.pressmark.model.lint;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.pressmark.model.Mark;

/** Marks that nothing links to, sorted, so that those near a place are found without looking at all. */
final class FreeParts {

	private final List<Mark> parts;
	private final int longest;

	FreeParts(Collection<Mark> marks) {
		parts = marks.stream().sorted(Comparator.comparingInt(Mark::begin)).toList();
		longest = parts.stream().mapToInt(mark -> mark.end() - mark.begin()).max().orElse(0);
	}

	/** Those whose distance from a mark is no more than so many UTF-16 code units, in text order. */
	Stream<Mark> near(Mark mark, int far) {
		int low = 0;
		int high = parts.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (parts.get(middle).begin() < mark.begin() - far - longest) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return parts.subList(low, parts.size()).stream().takeWhile(part -> part.begin() <= mark.end() + far)
				.filter(part -> distance(part, mark) <= far);
	}

	/** How far two marks are apart; 0 where they touch or overlap. */
	static int distance(Mark one, Mark other) {
		return Math.max(0, Math.max(one.begin() - other.end(), other.begin() - one.end()));
	}
}
