package org.pressmark.ui.corpus.internal.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AnnotatorNameTest {

	@ParameterizedTest
	@ValueSource(strings = {"ana", "Ana M\u00fcller", "\u0438\u0432\u0430\u043d", "coder-2", "a.b"})
	void takesNamesThatEverySystemCanHold(String name) {
		assertEquals(Optional.empty(), AnnotatorName.problem(name, List.of("lena")));
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "  ", "a/b", "..", ".hidden", "ends.", " ana", "CON", "nul.txt", "Lena", "what?",
			"tab\there"})
	void refusesTheOthersWithAReason(String name) {
		assertTrue(AnnotatorName.problem(name, List.of("lena")).orElse("").endsWith("."),
				"a sentence that says what to do");
	}
}
