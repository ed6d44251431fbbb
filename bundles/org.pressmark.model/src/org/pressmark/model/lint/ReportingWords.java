package org.pressmark.model.lint;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words by which newspapers most often report speech. A rough net: it only has to tell words in quotation marks
 * that somebody may have spoken from those that the writer keeps at a distance.
 */
final class ReportingWords {

	private static final Set<String> WORDS = Set.copyOf(List.of((""
			// English
			+ "said say says saying told tell tells telling asked ask asks added add adds according wrote write writes "
			+ "written tweeted posted replied called calls call calling dubbed described describes describing termed "
			+ "declared warned claimed claims stated insisted argued announced explained noted quoted citing cited "
			+ "admitted denied suggested shouted joked labeled labelled phrase words statement quote "
			// German
			+ "sagte sagt sagten sagen gesagt erklärte erklärt meinte meint betonte betont schrieb schreibt "
			+ "nannte nennt genannt sprach spricht fragte fragt warnte warnt forderte fordert laut zufolge "
			+ "teilte antwortete rief bezeichnete bezeichnet kritisierte zitiert zitierte wörtlich "
			// French
			+ "dit disent déclaré déclare affirmé affirme expliqué explique ajouté ajoute selon écrit estime estimé "
			+ "répond répondu lancé lance assure assuré confié souligne appelle qualifie qualifié "
			// Spanish, Portuguese, Italian
			+ "dijo dice dicen afirmó afirma aseguró señaló explicó según añadió declaró escribió llamó calificó "
			+ "disse diz afirmou segundo explicou declarou acrescentou escreveu chamou "
			+ "detto dichiarato afferma spiega spiegato secondo aggiunto scrive chiamato definito definisce "
			// Dutch, Danish, Norwegian, Swedish
			+ "zei zegt zeggen aldus volgens schreef noemde noemt verklaarde vertelde sagde siger ifølge skrev kaldte "
			+ "sa sier sier ifølge skrev kalte sade säger sa enligt skrev kallade kallar "
			// Polish, Czech, Russian, Ukrainian, Hungarian, Finnish, Turkish
			+ "powiedział powiedziała mówi według napisał dodał nazwał řekl řekla uvedl uvedla podle napsal dodal "
			+ "сказал сказала говорит заявил заявила отметил по словам назвал пишет сказав сказала заявив зазначив "
			+ "mondta mondja szerint közölte írta sanoi sanoo mukaan kertoi dedi diyor söyledi göre açıkladı")
			.split("\\s+")));

	private ReportingWords() {}

	static boolean contains(CharSequence word) {
		return WORDS.contains(word.toString().toLowerCase(Locale.ROOT));
	}
}
