/**
 * Finds out what the parts of a scraped article are: headline, byline, running text, captions, teasers of other
 * stories, advertisement, notices and menus.
 *
 * <p>What websites write around an article is data ({@code phrases/*.json}, a file a language); what they do around it
 * (print a caption twice, list teasers under a heading, cut them short, switch the script) is code. Each decision
 * carries its reason, so that a person can see and reverse it.
 */
@NullMarked
package org.pressmark.exchange.article;

import org.jspecify.annotations.NullMarked;
