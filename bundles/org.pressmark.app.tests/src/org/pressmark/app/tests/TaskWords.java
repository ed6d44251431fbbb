package org.pressmark.app.tests;

/**
 * The words of an article of the sample corpus that the ten tasks are done on.
 *
 * @param name
 *            folder of the article
 * @param filter
 *            what it alone is found by
 * @param headline
 *            a word of its headline, and of no other
 * @param first
 *            a quote
 * @param second
 *            a quote that goes on after its cue
 * @param rest
 *            how it goes on
 * @param word
 *            a word that gets a wrong label first
 * @param claim
 *            words of the second quote
 * @param third
 *            a quote some paragraphs below the first
 * @param mention
 *            words that are there more than once
 */
record TaskWords(String name, String filter, String headline, Quoted first, Quoted second, String rest, String word,
		String claim,
		String third, String mention) {

	/**
	 * A quote with what belongs to it.
	 *
	 * @param quote
	 *            the content
	 * @param cue
	 *            how it is said
	 * @param source
	 *            who says it
	 */
	record Quoted(String quote, String cue, String source) {}

	static TaskWords of(String name) {
		return switch (name) {
			case "council-tram" -> new TaskWords(name, "tram", "tram",
					new Quoted(
							"“This is the night we stopped talking about the bypass and started talking about people,”",
							"told", "council leader Orla Benn"),
					new Quoted("“Nobody has shown me the passengers,”", "said", "Dov Rask"),
					"“The number 4 bus has never been more than half full", "recount", "shown me the passengers",
					"“The clerk has told us the rules have allowed it since 2020,”", "Benn");
			case "desalination-ar" -> new TaskWords(name, "2025-07-03", "التحلية",
					new Quoted("«اليوم شربنا من البحر، ولم نجد فيه ملحًا»", "وقالت",
							"المهندسة هدى الراوي"),
					new Quoted("«أنا لا أخاف من الماء»", "يقول", "الصياد أبو ياسر"),
					"«أنا أخاف مما يعود إلى البحر»", "البلدية", "أخاف من الماء",
					"«الصناديق فُتحت هذا الصباح»", "المحطة");
			case "skate-ban" -> new TaskWords(name, "LibraryRollers", "LibraryRollers",
					new Quoted("“Does a book trolley count? 👀”", "asked", "Zoë Świt"),
					new Quoted("“omg the 📚🛹 energy 😭😭”", "wrote", "grandma_on_wheels"),
					"“I am 71 and I am coming. 👵🏾🦼💨 Who’s with me? 👩‍👩‍👧‍👦”", "Librarian",
					"the 📚🛹 energy", "“very Harrowmere 💚🤍”", "sign");
			default -> throw new IllegalArgumentException(name);
		};
	}
}
