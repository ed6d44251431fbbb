package org.pressmark.model.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

import org.pressmark.model.ArticleId;

/**
 * What the project lead gives an annotator to do.
 *
 * @param annotator
 *            who codes
 * @param by
 *            who assigned it; may be empty
 * @param created
 *            when it was assigned
 * @param articles
 *            the articles as the lead listed them, each once
 * @param order
 *            in which order they are coded
 * @param seed
 *            where chance starts, for a random order
 * @param blind
 *            what is hidden from the annotator
 * @param repeat
 *            which articles are coded twice
 * @param deadline
 *            until when it should be done
 * @param goalPerDay
 *            how many articles a day are aimed at
 */
public record Assignment(String annotator, String by, Instant created, List<ArticleId> articles, ArticleOrder order,
		int seed, Set<Blind> blind, Optional<RepeatPlan> repeat, Optional<LocalDate> deadline, OptionalInt goalPerDay) {

	/** Copies the collections, and drops articles that are listed twice. */
	public Assignment {
		articles = articles.stream().distinct().toList();
		Set<Blind> copy = EnumSet.noneOf(Blind.class);
		copy.addAll(blind);
		blind = Collections.unmodifiableSet(copy);
	}

	/** {@return the articles in the order in which they are coded} */
	public List<ArticleId> inOrder() {
		return order.of(articles, seed);
	}

	/**
	 * Leaves articles out.
	 *
	 * @param isThere
	 *            tells which stay
	 * @return the same with those articles
	 */
	public Assignment only(Predicate<ArticleId> isThere) {
		return new Assignment(annotator, by, created, articles.stream().filter(isThere).toList(), order, seed, blind,
				repeat, deadline, goalPerDay);
	}

	/** {@return the articles that are coded twice} */
	public Set<ArticleId> repeated() {
		return repeat.map(plan -> Set.copyOf(plan.choose(articles))).orElse(Set.of());
	}

	/**
	 * Tells whether something is hidden from the annotator.
	 *
	 * @param what
	 *            what
	 * @return whether it is
	 */
	public boolean hides(Blind what) {
		return blind.contains(what);
	}
}
