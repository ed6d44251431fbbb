package org.pressmark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableAgreementTest {

	/** Krippendorff 2004, p. 230, an item a row. */
	private static final String PAGE_230 = """
			1,1,,1
			2,2,3,2
			3,3,3,3
			3,3,3,3
			2,2,2,2
			1,2,3,4
			4,4,4,4
			1,1,2,1
			2,2,2,2
			,5,5,5
			,,1,1
			,3,,
			""";

	@TempDir
	private Path folder = Path.of("");

	@ParameterizedTest
	@CsvSource({"nominal,0.743", "ordinal,0.815", "interval,0.849", "ratio,0.797"})
	void alphaOfKrippendorffAtEachLevel(String level, double expected) throws IOException {
		JsonNode document = Cli.run("agreement", "--table", table(PAGE_230), "--level", level, "--json").expect(0)
				.json();
		JsonNode alpha = result(document, "alpha");
		assertEquals(expected, alpha.get("value").asDouble(), 5e-4);
		assertEquals(11, alpha.get("units").asInt());
		assertEquals("*", alpha.get("label").asText());
		assertEquals(4, document.get("annotators").size());
		assertTrue(alpha.get("low").asDouble() < expected && expected < alpha.get("high").asDouble());
	}

	@Test
	void namesOfCodersSemicolonsQuotesAndAByteOrderMark() throws IOException {
		String csv = "\ufeffann;bob\n\"a;b\";\"a;b\"\nc; c \n\nd;c\n";
		JsonNode document = Cli
				.run("agreement", "--table", table(csv), "--level", "nominal", "--json", "--bootstrap", 0)
				.expect(0).json();
		assertEquals("ann", document.at("/annotators/0").asText());
		assertEquals(3, document.get("items").asInt());
		assertEquals(2.0 / 3, result(document, "percent").get("value").asDouble(), 1e-12);
		assertTrue(result(document, "percent").get("low").isNull());
	}

	@Test
	void theFirstRowOfNumbersIsAnItem() throws IOException {
		JsonNode document = Cli.run("agreement", "--table", table("1,2\n3,3\n4,4\n"), "--level", "interval", "--json")
				.expect(0).json();
		assertEquals(3, document.get("items").asInt());
		assertEquals("coder 1", document.at("/annotators/0").asText());
	}

	@Test
	void badRowsAreListedWithTheirLineAndLeftOut() throws IOException {
		Cli.Ran ran = Cli.run("agreement", "--table", table("1,2\n3,x\n\n4,4,4\n5,5\n6,6\n"), "--level", "interval",
				"--json").expect(1);
		assertEquals(3, ran.json().get("items").asInt());
		assertEquals(2, ran.json().at("/refused/0/line").asInt());
		assertEquals(4, ran.json().at("/refused/1/line").asInt());
		assertTrue(ran.err().contains("line 2: The row is left out: 'x' is not a number"), ran.err());
	}

	@Test
	void fullAgreementOnOneCategoryIsNullWithAReason() throws IOException {
		Cli.Ran ran = Cli.run("agreement", "--table", table("a,a\na,a\n"), "--level", "nominal", "--header", "no",
				"--json");
		JsonNode alpha = result(ran.expect(0).json(), "alpha");
		assertTrue(alpha.get("value").isNull());
		assertTrue(alpha.get("why_null").asText().contains("one category"));
		assertEquals(1, result(ran.json(), "percent").get("value").asDouble(), 0);
	}

	@Test
	void unknownMeasuresAndLevelsNameThoseThatThereAre() throws IOException {
		Path table = table("a,b\nc,d\n");
		assertTrue(Cli.run("agreement", "--table", table, "--level", "nominal", "--measures", "gamma").expect(2).err()
				.contains("percent, cohen-kappa, alpha"));
		assertTrue(Cli.run("agreement", "--table", table, "--level", "fuzzy").expect(2).err().contains("ordinal"));
	}

	@Test
	void oneColumnIsNoTable() throws IOException {
		assertTrue(Cli.run("agreement", "--table", table("a\nb\n"), "--level", "nominal").expect(2).err()
				.contains("one column"));
		assertTrue(Cli.run("agreement", "--table", table(""), "--level", "nominal").expect(2).err().contains("empty"));
	}

	@Test
	void theReportIsWrittenForPeopleAndPrograms() throws IOException {
		Path report = folder.resolve("report");
		Cli.run("agreement", "--table", table(PAGE_230), "--level", "nominal", "--report", report).expect(0);
		assertTrue(Files.readString(report.resolve("agreement.json")).contains("\"alpha\""));
		assertTrue(Files.readString(report.resolve("agreement.md")).contains("0.743"));
	}

	@Test
	void aReportThatCannotBeWrittenIsWrongUsage() throws IOException {
		Path file = Files.createFile(folder.resolve("file"));
		Cli.Ran ran = Cli.run("agreement", "--table", table(PAGE_230), "--level", "nominal", "--report",
				file.resolve("report")).expect(2);
		assertTrue(ran.err().contains("The folder for the report cannot be made. Give --report"), ran.err());
	}

	private Path table(String content) throws IOException {
		return Files.writeString(folder.resolve("table.csv"), content);
	}

	private static JsonNode result(JsonNode document, String measure) {
		for (JsonNode result : document.get("results")) {
			if (result.get("measure").asText().equals(measure)) {
				return result;
			}
		}
		throw new AssertionError("no " + measure + " in " + document);
	}
}
