package org.pressmark.agreement.span;

import java.util.ArrayList;
import java.util.List;

import org.pressmark.model.Article;
import org.pressmark.model.Fragment;
import org.pressmark.model.Region;

/**
 * The stretches of an article's text that are compared, in text order, without overlap; neighbours are joined.
 *
 * @param spans
 *            the stretches, in UTF-16 code units
 */
public record Continuum(List<Fragment> spans) {

	/** Copies the list. */
	public Continuum {
		spans = List.copyOf(spans);
	}

	/**
	 * Finds what is compared of an article.
	 *
	 * @param article
	 *            the article
	 * @param includeExcluded
	 *            whether excluded regions are compared as well
	 * @return its included regions, or all of its text
	 */
	public static Continuum of(Article article, boolean includeExcluded) {
		if (includeExcluded || article.regions().isEmpty()) {
			return new Continuum(List.of(new Fragment(0, article.text().length())));
		}
		List<Fragment> spans = new ArrayList<>();
		for (Region region : article.included().toList()) {
			Fragment span = region.span();
			if (!spans.isEmpty() && spans.getLast().end() == span.begin()) {
				spans.set(spans.size() - 1, new Fragment(spans.getLast().begin(), span.end()));
			} else {
				spans.add(span);
			}
		}
		return new Continuum(spans);
	}

	/**
	 * Cuts fragments to the text that is compared.
	 *
	 * @param fragments
	 *            fragments in text order
	 * @return what lies within, in text order; an empty fragment stays if it lies in or at the edge of a stretch;
	 * nothing if
	 *         all of it lies outside
	 */
	public List<Fragment> clip(List<Fragment> fragments) {
		List<Fragment> inside = new ArrayList<>();
		for (Fragment fragment : fragments) {
			for (Fragment span : spans) {
				if (fragment.isEmpty() ? span.touches(fragment.begin()) : span.overlaps(fragment)) {
					inside.add(new Fragment(Math.max(span.begin(), fragment.begin()),
							Math.min(span.end(), fragment.end())));
				}
			}
		}
		return List.copyOf(inside);
	}
}
