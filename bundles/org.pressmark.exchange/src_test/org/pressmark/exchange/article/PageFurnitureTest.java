package org.pressmark.exchange.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.model.Region;

/**
 * What stands around an article in one line or a few: each kind as websites write it, and beside it the sentences of an
 * article that look like it and have to stay.
 */
final class PageFurnitureTest {

	private static final String ARTICLE = """
			body| The harbour council voted nine to four against a second terminal at its meeting last Monday.
			body| The operator had promised that it would bring two hundred jobs to the old town by the end of the year.
			body| A survey by the chamber of commerce in January had found traders evenly split over the plan.
			""";

	private final RegionDetector detector = new RegionDetector();

	@ParameterizedTest
	@ValueSource(strings = {"Home | News | Harbour | Opinion | Weather", "Home News Politics Sport Business Culture",
			"Home › News › Local › Harbour", "News / Politics / Local", "HOME • WORLD • SPORT • VIDEO",
			"Startseite | Politik | Wirtschaft | Sport", "Politik Wirtschaft Kultur Sport Wetter"})
	void aMenuAboveTheHeadlineIsNotTheHeadline(String menu) {
		check("navigation| " + menu + "\nheadline| Harbour council rejects plan for second ferry terminal\n" + ARTICLE);
	}

	@ParameterizedTest
	@ValueSource(strings = {"War | Peace | What comes after it in the harbour towns",
			"World Business Forum opens in harbour",
			"News of the harbour, politics and sport", "Home at last", "Sport/politics: why they cannot be kept apart"})
	void aHeadlineOfWordsThatMenusHaveStaysTheHeadline(String headline) {
		check("headline| " + headline + "\n" + ARTICLE);
	}

	@ParameterizedTest
	@ValueSource(strings = {"Nora Whitfield / March 4", "Nora Whitfield | 4 Mar | 18:12", "NORA WHITFIELD / 04.03.24",
			"Nora Whitfield and Sam Okafor · 2 hours ago", "Jean-Luc d’Aubigny – 4 mars",
			"Nora Whitfield, 4 March 2024",
			"Nora Whitfield / Staff Writer / March 4, 2024", "Jana van der Berg | 4. März, 18:12 Uhr"})
	void aNameWithADateIsAByline(String byline) {
		check("headline| Harbour council rejects plan for second ferry terminal\nbyline| " + byline + "\n" + ARTICLE);
	}

	@Test
	void aNameAboveADateIsAByline() {
		String page = """
				headline| Harbour council rejects plan for second ferry terminal
				byline| Nora Whitfield
				byline| March 4, 2024, 18:12
				""" + ARTICLE;
		check(page);
		assertEquals("Nora Whitfield", detector.outline(Pages.text(page), "").metadata().byline());
		assertEquals("2024-03-04", detector.outline(Pages.text(page), "").metadata().published());
	}

	@Test
	void theNameIsReadFromALineWithADate() {
		String text = Pages.text("""
				headline| Harbour council rejects plan for second ferry terminal
				byline| Nora Whitfield / March 4, 2024
				""" + ARTICLE);
		assertEquals("Nora Whitfield", detector.outline(text, "").metadata().byline());
		assertEquals("2024-03-04", detector.outline(text, "").metadata().published());
	}

	@ParameterizedTest
	@ValueSource(strings = {"Harbour Street, 4 March: nine councillors raise their hands.",
			"HARBOUR TOWN, March 4 – The vote came late.", "Ilse Brandt – who else? – spoke first.",
			"On March 4, Nora Whitfield resigned.", "May Day, 1 May: the day of the vote."})
	void aSentenceWithANameAndADateStays(String sentence) {
		check("headline| Harbour council rejects plan for second ferry terminal\nbody| " + sentence + "\n" + ARTICLE);
	}

	@Test
	void commentsAreFoundHoweverManyThereAre() {
		check("headline| Harbour council rejects plan for second ferry terminal\n" + ARTICLE + """
				comment| 12 Comments
				comment| gullwing
				comment| 2 hours ago
				comment| At last somebody listened to those of us who have to live with the noise every single day.
				comment| Reply
				comment| Old Pilot
				comment| 3 hours ago
				comment| Nonsense. The terminal would have been the best thing to happen to this town in thirty years.
				comment| Reply
				comment| gullwing
				comment| 3 hours ago
				comment| We will see about that at the next election, will we not?
				comment| Reply
				""");
	}

	@Test
	void commentsWithoutAHeadingAreFoundByTheirButtons() {
		check("headline| Harbour council rejects plan for second ferry terminal\n" + ARTICLE + """
				comment| gullwing
				comment| 2 hours ago
				comment| At last somebody listened to those of us who have to live with the noise every single day.
				comment| Reply
				comment| Old Pilot
				comment| 3 hours ago
				comment| Nonsense. The terminal would have been the best thing to happen to this town in thirty years.
				comment| Reply
				""");
	}

	@Test
	void aButtonForCommentsInTheMiddleEndsNoArticle() {
		check("headline| Harbour council rejects plan for second ferry terminal\n" + ARTICLE
				+ "navigation| 12 Comments\n" + ARTICLE + ARTICLE);
	}

	@Test
	void aChatThatAnArticlePrintsStays() {
		check("headline| What the councillors wrote to each other\n" + ARTICLE + """
				body| Two days ago
				body| “We cannot win this,” Brandt wrote to the operator, as the messages show that were read in court.
				body| The reply
				body| “Then lose it well,” the manager answered before he switched off his telephone for the night.
				""");
	}

	@ParameterizedTest
	@ValueSource(strings = {"Sponsored: Ten cruises you can still book for summer", "SPONSORED BY NORTHLINE FERRIES",
			"Presented by Northline", "Paid for by Northline Ferries", "Promoted by the Island Tourist Board",
			"Advertisement: Save up to 40 % on your next crossing.", "Paid Post | Why islanders love their new ferry",
			"(Sponsored)", "In partnership with Northline", "Anzeige: Jetzt Überfahrt buchen",
			"Präsentiert von Northline"})
	void aSponsoredLineIsAnAdvertisement(String line) {
		check("headline| Harbour council rejects plan for second ferry terminal\n" + ARTICLE + "advertisement| " + line
				+ "\n" + ARTICLE);
	}

	@ParameterizedTest
	@ValueSource(strings = {"Sponsored by nine of its members, the motion reached the council in March.",
			"Paid for by the harbour, the survey cost forty thousand pounds.",
			"Advertising: the operator spent more on it than on the ferry.",
			"“Sponsored: that is the word for this survey,” said Brandt.",
			"In partnership with Northline, the harbour had bought the land."})
	void aSentenceOnSponsorsStays(String sentence) {
		check("headline| Harbour council rejects plan for second ferry terminal\n" + ARTICLE + "body| " + sentence
				+ "\n"
				+ ARTICLE);
	}

	@ParameterizedTest
	@ValueSource(strings = {"Want more stories like this? Sign up for our weekly newsletter.",
			"Get the morning’s harbour news in your inbox.", "Enter your email address", "Your email address",
			"Thank you for subscribing!", "By signing up, you agree to our terms of use and privacy policy.",
			"You can unsubscribe at any time.", "Receive the Courier’s briefing in your inbox every morning.",
			"Melden Sie sich für unseren Newsletter an.", "Abonnieren Sie unseren Newsletter",
			"Inscrivez-vous à notre newsletter"})
	void anInvitationToTheNewsletterIsANotice(String line) {
		check("headline| Harbour council rejects plan for second ferry terminal\n" + ARTICLE + "notice| " + line + "\n"
				+ ARTICLE);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"The operator’s newsletter went to nine thousand subscribers, who did not sign up for politics.",
			"Getting a letter into your inbox costs the operator nothing, the survey says.",
			"“Sign up for our newsletter,” the leaflet said, and nobody did.",
			"Subscribers to the newsletter of the harbour were asked in January."})
	void aSentenceOnNewslettersStays(String sentence) {
		check("headline| Harbour council rejects plan for second ferry terminal\n" + ARTICLE + "body| " + sentence
				+ "\n"
				+ ARTICLE);
	}

	@ParameterizedTest
	@ValueSource(strings = {"Related:", "More stories like this", "Stories you may have missed", "Also in the news",
			"Read more on this story", "Elsewhere on this site", "Keep reading", "More coverage",
			"Mehr zu diesem Thema", "Weitere Artikel", "Sur le même sujet"})
	void titlesUnderAHeadingAreOtherStories(String heading) {
		check("headline| Harbour council rejects plan for second ferry terminal\n" + ARTICLE + "related| " + heading
				+ """

						related| Who will pay for the old quay?
						related| “A missed chance”: operator on the vote
						related| Lighthouse is sold for a pound
						""" + ARTICLE);
	}

	@Test
	void whatFollowsTheTitlesStays() {
		check("headline| Harbour council rejects plan for second ferry terminal\n" + ARTICLE + """
				related| Related stories
				related| Ten walks along the coast
				related| Lighthouse is sold for a pound
				body| Who pays?
				body| “We do,” said Brandt.
				""" + ARTICLE);
	}

	@Test
	void anArticleGoesOnAfterABoxOfOtherStories() {
		check("headline| Harbour council rejects plan for second ferry terminal\n" + ARTICLE + """
				related| Most read
				related| Lighthouse sold for a pound
				related| The lighthouse on the northern pier, dark for years, has an owner who wants to turn it into...
				related| Ten walks along the coast
				related| From the salt marshes to the cliffs beyond the old quarry, the path offers something for...
				""" + ARTICLE);
	}

	@Test
	void anArticleGoesOnAfterANoticeAndALinkBelowIt() {
		check("headline| Harbour council rejects plan for second ferry terminal\n" + ARTICLE + """
				notice| Sign up for our weekly newsletter
				related| Read more
				related| Ten walks along the coast
				""" + ARTICLE);
	}

	@Test
	void anArticleGoesOnAfterTheRightsToAPicture() {
		check("headline| Harbour council rejects plan for second ferry terminal\n" + ARTICLE + """
				notice| © 2024 Lindqvist Pictures
				""" + ARTICLE);
	}

	@ParameterizedTest
	@ValueSource(strings = {"Previously the harbour had belonged to the crown.",
			"More coverage of the poor was promised.",
			"Keep reading the minutes and you find her name on every page.",
			"Subscribe to the idea that the quay belongs to all, and the terminal looks different.",
			"Subscribe to the view that a harbour is for ships, and the rest of the plan follows.",
			"Subscribe to the notion of a quiet harbour and you will need patience.",
			"Subscribe to the theory that the tide decides"})
	void aSentenceThatBeginsLikeAHeadingStays(String sentence) {
		check("headline| Harbour council rejects plan for second ferry terminal\n" + ARTICLE + "body| " + sentence
				+ "\n"
				+ ARTICLE);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"Cookies are what this bakery agrees on, said the baker, and our partners accept that policy.",
			"Subscribe to the view that the quay belongs to all, she told the harbour council.",
			"Subscribe now, the harbour master urged the boat owners at the end of the meeting.",
			"Sign up for the lifeboat crew, the captain asked the young people of the town.",
			"All rights reserved for the crown, as the charter has it, the archivist said.",
			"The archivist said all rights reserved for the crown had lapsed long ago.",
			"© was the first sign that he drew on the slate, the printer recalled.",
			"Watch: the word came twice over the radio, a fisherman said.",
			"Related: that was how the two families felt, the priest explained.",
			"Sponsored: the word stung, the organiser of the regatta conceded.",
			"Abonnieren Sie nichts an der Haustür, warnte die Polizei.",
			"Follow the ferry on Twitter, the operator told its passengers."})
	void aSentenceThatReportsStaysHoweverItBegins(String sentence) {
		String lines = "headline| Harbour council rejects plan for second ferry terminal\n" + ARTICLE;
		check(lines + "body| " + sentence + "\n" + ARTICLE);
		check(lines + ARTICLE + "body| " + sentence);
	}

	@ParameterizedTest
	@ValueSource(strings = {"notice| Follow Nora Whitfield on Twitter @norawhitfield.",
			"notice| Follow Nora Whitfield on Twitter", "notice| h/t The Harbour Courier.",
			"notice| (h/t The Harbour Courier.)", "caption| Getty.", "caption| Facebook/Nora Whitfield.",
			"caption| Nora Whitfield / Reuters.", "caption| Watch the video above.",
			"caption| Watch the full interview below:", "notice| Subscribe to the Courier’s podcast here.",
			"notice| Subscribe to the newsletter that the whole harbour reads.",
			"notice| Subscribe to the Idea of the Day.", "notice| Subscribe to The View from the Quay"})
	void aLineOfTheWebsiteIsFoundBetweenTheParagraphs(String line) {
		check("headline| Harbour council rejects plan for second ferry terminal\n" + ARTICLE + line + "\n" + ARTICLE);
	}

	@ParameterizedTest
	@ValueSource(strings = {"Follow the money and you will find the harbour master.",
			"Twitter and Facebook were where they had first read about the terminal.",
			"Getty and Reuters sent their photographers to the quay.",
			"They were told to watch the video above the bar."})
	void aSentenceThatOnlyNamesTheWebsiteStays(String sentence) {
		check("headline| Harbour council rejects plan for second ferry terminal\n" + ARTICLE + "body| " + sentence
				+ "\n"
				+ ARTICLE);
	}

	private void check(String annotated) {
		String text = Pages.text(annotated);
		List<Region> regions = detector.detect(text);
		assertEquals(String.join("\n", Pages.expected(annotated)), String.join("\n", Pages.actual(text, regions)));
	}
}
