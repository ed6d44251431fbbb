package org.pressmark.samples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.pressmark.model.Fragment;
import org.w3c.dom.Element;

/**
 * Turns the reference annotation into what one annotator made: {@code drop}, {@code span}, {@code set}, {@code link}
 * and
 * {@code add} in a {@code layer} element, in that order of the file. A change that changes nothing is refused, for it
 * shows that the file is not what its author thought.
 */
final class Deviations {

	private final SampleArticle article;
	private final String text;
	private final Map<String, Draft> marks = new LinkedHashMap<>();

	private Deviations(SampleArticle article) {
		this.article = article;
		text = article.text();
		article.marks.forEach((id, draft) -> marks.put(id, draft.copy()));
	}

	/**
	 * Applies the changes of one annotator.
	 *
	 * @param article
	 *            the article with its reference annotation
	 * @param layer
	 *            the annotator's element
	 * @return the marks of that annotator
	 */
	static List<Draft> apply(SampleArticle article, Element layer) {
		Deviations deviations = new Deviations(article);
		Xml.children(layer).forEach(deviations::change);
		if (layer.hasAttribute("until")) {
			int stop = deviations.find(layer.getAttribute("until")).begin();
			List<String> late = deviations.marks.values().stream().filter(draft -> draft.begin() >= stop)
					.map(draft -> draft.id).toList();
			late.forEach(deviations::drop);
		}
		if (layer.getAttribute("state").equals("new")) {
			return List.of();
		}
		return List.copyOf(deviations.marks.values());
	}

	private void change(Element element) {
		switch (element.getTagName()) {
			case "drop" -> Xml.words(element.getAttribute("ref")).forEach(this::drop);
			case "span" -> respan(find(element.getAttribute("ref")), element);
			case "set" -> set(find(element.getAttribute("ref")), element);
			case "link" -> link(find(element.getAttribute("ref")), element);
			case "add" -> add(element);
			default -> throw article.wrong("no change is written as <" + element.getTagName() + ">");
		}
	}

	private Draft find(String id) {
		Draft draft = marks.get(id);
		if (draft == null) {
			throw article.wrong("there is no mark " + id);
		}
		return draft;
	}

	private void drop(String id) {
		find(id);
		marks.remove(id);
		for (Draft draft : marks.values()) {
			draft.slots.values().forEach(fillers -> fillers.remove(id));
			draft.slots.values().removeIf(List::isEmpty);
		}
	}

	private void respan(Draft draft, Element element) {
		List<Fragment> changed = fragments(element, draft.begin());
		if (changed.equals(draft.fragments)) {
			throw article.wrong("span of " + draft.id + " changes nothing");
		}
		draft.fragments.clear();
		draft.fragments.addAll(changed);
	}

	private void set(Draft draft, Element element) {
		Xml.attributes(element).filter(given -> !given[0].equals("ref")).forEach(given -> {
			if (given[1].equals(draft.attributes.get(given[0]))) {
				throw article.wrong("set of " + given[0] + " of " + draft.id + " changes nothing");
			}
			draft.set(given[0], given[1]);
		});
	}

	private void link(Draft draft, Element element) {
		String slot = element.getAttribute("slot");
		draft.slots.remove(slot);
		for (String filler : Xml.words(element.getAttribute("to"))) {
			find(filler);
			draft.link(slot, filler);
		}
	}

	private void add(Element element) {
		Draft draft = new Draft(element.getAttribute("id"), element.getAttribute("label"));
		int near = element.hasAttribute("near") ? find(element.getAttribute("near")).begin() : -1;
		draft.fragments.addAll(fragments(element, near));
		Xml.attributes(element).filter(given -> !List.of("id", "label", "near").contains(given[0]))
				.forEach(given -> draft.set(given[0], given[1]));
		if (marks.put(draft.id, draft) != null) {
			throw article.wrong("two marks are called " + draft.id);
		}
	}

	private List<Fragment> fragments(Element element, int near) {
		List<Fragment> found = new ArrayList<>();
		for (Element part : Xml.children(element, "f").toList()) {
			String words = part.getTextContent();
			int begin = nearest(words, near);
			found.add(new Fragment(begin, begin + words.length()));
		}
		return found;
	}

	private int nearest(String words, int near) {
		int best = -1;
		for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
			if (best >= 0 && near < 0) {
				throw article.wrong("'" + words + "' stands there twice: say near which mark");
			}
			best = best < 0 || Math.abs(at - near) < Math.abs(best - near) ? at : best;
		}
		if (best < 0) {
			throw article.wrong("'" + words + "' is not in the text");
		}
		return best;
	}
}
