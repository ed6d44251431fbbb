package org.pressmark.uima.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.apache.uima.util.TypeSystemUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Any name becomes a UIMA identifier that no other name has. */
class IdentifiersTest {

	@ParameterizedTest
	@CsvSource({"Quote, Quote", "Attribution-no-source, Attribution_hno_hsource", "direct speech, direct_sspeech",
			"a_b, a__b", "v1.0, v1_d0", "1st, n_n1st", "Äußerung, n_n_x00c4u_x00dferung", "begin, begin_k",
			"class, class_k",
			"markId, markId_k", "'', n_n"})
	void namesAreEscapedAsDocumented(String name, String identifier) {
		assertEquals(identifier, Identifiers.escape(name));
	}

	@Test
	void allNamesAreIdentifiersAndNoTwoMeet() {
		Map<String, String> nameOf = new HashMap<>();
		List<String> pieces = List.of("_", "k", "n", "x", "0", "a", "h", "-", "begin", "s", " ", "x00e4", "ä", "Ä", ".",
				"d",
				"\uD83D\uDE00", "class", "_k", "n_n", "", "e\u0301", "中");
		Random random = new Random(7);
		for (int i = 0; i < 20_000; i++) {
			StringBuilder name = new StringBuilder();
			for (int piece = random.nextInt(5); piece >= 0; piece--) {
				name.append(pieces.get(random.nextInt(pieces.size())));
			}
			String identifier = Identifiers.escape(name.toString());
			assertTrue(TypeSystemUtil.isFeatureName(identifier), identifier);
			assertTrue(identifier.matches("[A-Za-z][A-Za-z0-9_]*"), identifier);
			String other = nameOf.put(identifier, name.toString());
			if (other != null) {
				assertEquals(other, name.toString(), identifier);
			}
		}
		assertTrue(nameOf.size() > 5_000, "few different names: " + nameOf.size());
		assertNull(nameOf.get("begin"));
	}
}
