package org.pressmark.app.tests;

/**
 * Words of an article of the sample corpus that objects are put together from.
 *
 * @param first
 *            a quote with its cue and its source
 * @param claim
 *            words of it
 * @param second
 *            a quote of the same source, so far below that only one of the two is on the page
 * @param vague
 *            a quote with its cue; its source is empty, as nobody is named
 * @param piece
 *            a part of a word
 * @param grown
 *            the piece after its end was moved by two characters, as a reader counts them
 * @param part
 *            a part of another word
 * @param word
 *            a word of the sentence
 * @param sentence
 *            a whole sentence
 */
record ObjectWords(TaskWords.Quoted first, String claim, String second, TaskWords.Quoted vague, String piece,
		String grown, String part, String word, String sentence) {

	static ObjectWords of(Script script) {
		return switch (script) {
			case ENGLISH -> new ObjectWords(
					new TaskWords.Quoted(
							"“This is the night we stopped talking about the bypass and started talking about people,”",
							"told", "council leader Orla Benn"),
					"talking about people", "“The clerk has told us the rules have allowed it since 2020,”",
					new TaskWords.Quoted("a fourth has since been approached", "Reportedly", ""), "keep", "keeper",
					"conduct", "comfort",
					"Residents on the hill, whom the line will not reach, fear that they will pay for the harbour's"
							+ " comfort.");
			case ARABIC -> new ObjectWords(
					new TaskWords.Quoted("«اليوم شربنا من البحر، ولم نجد فيه ملحًا»", "وقالت", "المهندسة هدى الراوي"),
					"شربنا من البحر", "«الصناديق فُتحت هذا الصباح»",
					new TaskWords.Quoted("شركة من مدينة أوسترفاردن (Osterwarden GmbH) ستتولى التشغيل", "ويُقال",
							""),
					"صف", "صفرًا", "زبائن", "الثمن", "لكن كثيرين من الأهالي يخشون أن يدفعوا الثمن مرتين.");
			case EMOJI -> new ObjectWords(
					new TaskWords.Quoted("“Does a book trolley count? 👀”", "asked", "Zoë Świt"), "trolley count? 👀",
					"\"My sponsor is my mum 😅 and she said to be home by six.\"",
					new TaskWords.Quoted("the clip was staged by a board maker", "alleged", ""), "me?",
					"me? 👩‍👩‍👧‍👦", "kateboard", "paper",
					"On Friday the public library in Harrowmere taped a piece of paper to its door.");
		};
	}
}
