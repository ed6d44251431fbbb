package org.pressmark.model.lint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.pressmark.model.Fragment;
import org.pressmark.model.Mark;

/** The places of marks, sorted, so that those at a place are found without looking at all. */
final class Cover {

	private final List<Place> places;
	/** For each place, the furthest end of it and those before. */
	private final int[] furthest;

	private record Place(Fragment fragment, Mark mark) {}

	Cover(Collection<Mark> marks) {
		places = marks.stream()
				.flatMap(mark -> mark.fragments().stream().map(fragment -> new Place(fragment, mark)))
				.sorted(Comparator.comparing(Place::fragment)).toList();
		furthest = new int[places.size()];
		int end = 0;
		for (int i = 0; i < furthest.length; i++) {
			end = Math.max(end, places.get(i).fragment().end());
			furthest[i] = end;
		}
	}

	/** The marks that share a character with a stretch, in text order of their fragments there. */
	List<Mark> overlapping(Fragment span) {
		int low = 0;
		int high = places.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (furthest[middle] <= span.begin()) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		List<Mark> found = new ArrayList<>();
		for (int i = low; i < places.size() && places.get(i).fragment().begin() < span.end(); i++) {
			if (places.get(i).fragment().overlaps(span)) {
				found.add(places.get(i).mark());
			}
		}
		return found;
	}
}
