package org.pressmark.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.store.codebook.CodebookException;

/** A codebook is recognised from what a file holds, whatever it is called. */
final class CodebookFileTest {

	private static final String BRAT = "[entities]\nQuote\nSource\n\n[events]\nSpeech Speaker:Source, Words:Quote\n";
	private static final String TYPES = """
			<typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier">
				<types><typeDescription><name>lab.Utterance</name><description/>
					<supertypeName>uima.tcas.Annotation</supertypeName></typeDescription></types>
			</typeSystemDescription>
			""";

	@Test
	void bratSettingsMakeACodebook(@TempDir Path folder) throws IOException {
		CodebookFile read = CodebookFile.read(Files.writeString(folder.resolve("settings.txt"), BRAT));
		assertEquals(List.of("Quote", "Source", "Speech"), names(read));
	}

	@Test
	void aTypeSystemMakesACodebook(@TempDir Path folder) throws IOException {
		CodebookFile read = CodebookFile.read(Files.writeString(folder.resolve("lab.types"), TYPES));
		assertEquals(List.of("Utterance"), names(read));
		assertEquals("lab", read.codebook().name());
	}

	@Test
	void anArticleIsRefusedWithWhatIsTaken(@TempDir Path folder) throws IOException {
		Path article = Files.writeString(folder.resolve("article.txt"), "The mayor said that it was late.\n");
		CodebookException refused = assertThrows(CodebookException.class, () -> CodebookFile.read(article));
		assertEquals("This is no codebook", refused.problem());
		assertTrue(refused.remedy().contains("annotation.conf"), refused.remedy());
	}

	@Test
	void aBrokenTypeSystemIsRefusedWithItsLine(@TempDir Path folder) throws IOException {
		Path broken = Files.writeString(folder.resolve("broken.xml"), TYPES.replace("</types>", ""));
		CodebookException refused = assertThrows(CodebookException.class, () -> CodebookFile.read(broken));
		assertTrue(refused.line() > 0, refused.getMessage());
	}

	private static List<String> names(CodebookFile read) {
		return read.codebook().labels().stream().map(LabelDefinition::name).toList();
	}
}
