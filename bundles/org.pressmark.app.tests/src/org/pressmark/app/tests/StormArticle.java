package org.pressmark.app.tests;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.pressmark.model.ArticleId;
import org.pressmark.model.ArticleMetadata;
import org.pressmark.model.AttributeValue;
import org.pressmark.model.Layer;
import org.pressmark.model.LayerState;
import org.pressmark.model.Mark;
import org.pressmark.model.Provenance;
import org.pressmark.model.codebook.AllowedValue;
import org.pressmark.model.codebook.AttributeDefinition;
import org.pressmark.model.codebook.AttributeType;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.store.Corpus;
import org.pressmark.store.NewArticle;
import org.pressmark.store.codebook.BuiltInCodebooks;

/**
 * One piece of news in each script, with the lines around it that a website puts there.
 *
 * @param text
 *            all of it
 * @param first
 *            a quote
 * @param cue
 *            how it is said
 * @param second
 *            a quote behind that
 */
record StormArticle(String text, String first, String cue, String second) {

	private static final Provenance BEN = new Provenance("ben", Instant.parse("2026-02-03T10:00:00Z"), 1);
	private static final List<String> COUNTRIES = List.of("Austria", "Belgium", "Bulgaria", "Croatia", "Cyprus",
			"Denmark", "Estonia", "Finland", "France", "Germany", "Greece", "Iceland", "Ireland", "Italy", "Latvia",
			"Malta", "Norway", "Poland", "Spain", "Sweden");

	static StormArticle of(Script script) {
		return switch (script) {
			case ENGLISH -> new StormArticle("""
					Menu  News  Weather  Log in

					Ferry timetable cut after storm breaks pier

					“We lost four boats in one night,” said harbour master Ines Dahl. “Nobody has slept.” The council \
					promised repairs by spring.

					ADVERTISEMENT – Dry socks, half price!

					Share this story
					""", "“We lost four boats in one night,”", "said", "“Nobody has slept.”");
			case ARABIC -> new StormArticle("""
					قائمة  أخبار  طقس  دخول

					تقليص رحلات العبّارات بعد عاصفة كسرت الرصيف

					«خسِرنا أربعة قوارب في ليلة واحدة»، قالت مديرة المرفأ إيناس ضاهر. «لم ينَم أحدٌ منّا». ووعد المجلس \
					بإصلاح الرصيف رقم 9 قبل الربيع.

					إعلان – جوارب جافّة بنصف السعر!

					شارك الخبر
					""", "«خسِرنا أربعة قوارب في ليلة واحدة»", "قالت", "«لم ينَم أحدٌ منّا»");
			case EMOJI -> new StormArticle(
					"""
							☰ News 🌦️ Weather 👤 Log in

							Pier 9️⃣ closed 🚧 after storm

							“We lost 4 boats 🚤🚤🚤🚤 in 1 night 😱,” posted harbour boss Ine\u0301s Da\u0304hl 👩🏽‍✈️. \
							“Nobody has slept 👨‍👩‍👧‍👦💤” The council 🏛️ promised repairs by spring 🌱.

							AD 🧦 Dry socks −50 %

							Like 👍 Share 🔁
							""",
					"“We lost 4 boats 🚤🚤🚤🚤 in 1 night 😱,”", "posted", "“Nobody has slept 👨‍👩‍👧‍👦💤”");
		};
	}

	/** {@return what it is called in a corpus} */
	static String headline(Script script) {
		return "Storm in " + script.name();
	}

	/**
	 * Puts the three of them into a corpus in which quotes have a country, of which there are many, and a length; ben
	 * is done with all of them, and has marked the first quote as a direct one, and its cue.
	 *
	 * @return the ids in the order of the scripts
	 */
	static List<ArticleId> addAll(Corpus corpus) throws IOException {
		List<ArticleId> ids = new ArrayList<>();
		for (Script script : Script.values()) {
			StormArticle article = of(script);
			ArticleId id = corpus.add(NewArticle.ofBody("storm-" + script.ordinal(), article.text(),
					new ArticleMetadata(headline(script), "The Quay", "", "2026-11-24", "", "", "", "", Map.of())))
					.article().id();
			Mark quote = Mark.of("Quote", article.begin(article.first()),
					article.begin(article.first()) + article.first().length(), BEN)
					.withAttribute("quoteType", Optional.of(AttributeValue.of("direct")));
			Mark cue = Mark.of("Cue", article.begin(article.cue()),
					article.begin(article.cue()) + article.cue().length(), BEN);
			corpus.saveLayer(Layer.of(id, "ben", LayerState.DONE, List.of(quote, cue)));
			ids.add(id);
		}
		return ids;
	}

	private int begin(String words) {
		return text.indexOf(words);
	}

	static Codebook codebook() throws IOException {
		Codebook given = BuiltInCodebooks.read("attribution");
		AttributeDefinition country = attribute("country", AttributeType.CHOICE,
				COUNTRIES.stream().map(name -> new AllowedValue(name, "")).toList());
		AttributeDefinition seconds = attribute("seconds", AttributeType.INTEGER, List.of());
		return new Codebook("storm", 1, "Storm", "", given.labels().stream()
				.map(label -> label.name().equals("Quote") ? with(label, List.of(country, seconds)) : label).toList(),
				Set.of(), List.of());
	}

	private static LabelDefinition with(LabelDefinition label, List<AttributeDefinition> added) {
		return new LabelDefinition(label.name(), label.aliases(), label.role(), label.shortcut(), label.style(),
				label.guideline(), Stream.concat(label.attributes().stream(), added.stream()).toList(), label.slots(),
				label.uimaType());
	}

	private static AttributeDefinition attribute(String name, AttributeType type, List<AllowedValue> values) {
		return new AttributeDefinition(name, type, values, false, Optional.empty(), Optional.empty(), "");
	}
}
