package org.pressmark.ui.editor.session;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.pressmark.model.Article;
import org.pressmark.model.ArticleId;
import org.pressmark.model.Fragment;
import org.pressmark.model.Layer;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkObject;

/**
 * Marks that were copied, each with all of its parts, and the words that they stand on. They can be pasted wherever
 * these words are: elsewhere in the article, into another layer of it, into another article.
 *
 * @param article
 *            the article they were copied from
 * @param text
 *            its text, which the offsets of the marks count in
 * @param owners
 *            the marks that were selected, the one in focus first
 * @param parts
 *            what is in their slots and was not selected itself
 */
public record CopiedMarks(ArticleId article, String text, List<Mark> owners, List<Mark> parts) {

	/** Copies the lists. */
	public CopiedMarks {
		owners = List.copyOf(owners);
		parts = List.copyOf(parts);
	}

	/**
	 * Copies marks with their parts, those too that other marks share. A part of a part, as the cue of a quote that a
	 * claim stands in, goes along.
	 *
	 * @param article
	 *            the article
	 * @param layer
	 *            the layer with the marks
	 * @param selected
	 *            the marks, the one in focus first; at least one
	 * @return the copy
	 */
	public static CopiedMarks of(Article article, Layer layer, List<Mark> selected) {
		Set<Mark> all = new LinkedHashSet<>(selected);
		List<Mark> next = List.copyOf(all);
		while (!next.isEmpty()) {
			next = next.stream().flatMap(mark -> MarkObject.of(mark, layer).parts().stream()).filter(all::add).toList();
		}
		List<Mark> parts = all.stream().filter(mark -> !selected.contains(mark)).toList();
		return new CopiedMarks(article.id(), article.text(), selected, parts);
	}

	/** {@return the words of the marks that were selected, a line for each} */
	public String words() {
		return owners.stream().map(this::words).collect(Collectors.joining("\n"));
	}

	/** {@return the words of a mark, with what is between its fragments left out} */
	String words(Mark mark) {
		return mark.textIn(text);
	}

	/** {@return the words from the first to the last character of a mark} */
	String stretch(Mark mark) {
		return mark.extent().in(text);
	}

	/**
	 * Moves a mark to where its words are.
	 *
	 * @param mark
	 *            one of these marks
	 * @param by
	 *            how far, UTF-16; negative towards the begin
	 * @param target
	 *            the text to move it into
	 * @return where its fragments are then; empty if its words are not there
	 */
	List<Fragment> moved(Mark mark, int by, String target) {
		boolean same = mark.fragments().stream().allMatch(part -> part.begin() + by >= 0
				&& target.startsWith(part.in(text), part.begin() + by));
		return same
				? mark.fragments().stream().map(part -> new Fragment(part.begin() + by, part.end() + by)).toList()
				: List.of();
	}
}
