package org.pressmark.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;

/**
 * A table of codings as a CSV file holds it: a column a coder, a row an item, an empty cell where the coder did not
 * code the item. Columns are separated by commas, semicolons or tabs.
 *
 * @param coders
 *            the head of each column, or {@code coder 1} and so on
 * @param hasHeader
 *            whether the first row is heads
 * @param rows
 *            the items
 */
record TableFile(List<String> coders, boolean hasHeader, List<Row> rows) {

	/**
	 * One row.
	 *
	 * @param line
	 *            its line in the file, counted from 1
	 * @param cells
	 *            its values, spaces around them removed
	 */
	record Row(int line, List<String> cells) {}

	/** Says whether the first row is heads. */
	enum Header {
		/** It is. */
		yes,
		/** It is an item. */
		no,
		/** It is if all its cells are filled, different, and in no other row. */
		auto
	}

	/**
	 * Reads a file.
	 *
	 * @param file
	 *            the file, in UTF-8
	 * @param header
	 *            whether the first row is heads
	 * @return the table
	 * @throws Refusal
	 *             if it cannot be read or holds no table
	 */
	static TableFile read(Path file, Header header) throws Refusal {
		List<Row> rows = rows(file);
		if (rows.isEmpty()) {
			throw new Refusal(
					Trouble.of(file, "The table is empty", "Give a file with a column a coder and a row an item."));
		}
		List<String> first = rows.getFirst().cells;
		if (first.size() < 2) {
			throw new Refusal(new Trouble(file.toString(), rows.getFirst().line, "The table has one column",
					"Give a column for each of two coders or more, separated by commas, semicolons or tabs."));
		}
		boolean heads = header == Header.yes || header == Header.auto && looksLikeHeads(rows);
		List<String> coders = heads && new HashSet<>(first).size() == first.size()
				? first
				: IntStream.rangeClosed(1, first.size()).mapToObj(number -> "coder " + number).toList();
		return new TableFile(coders, heads, heads ? rows.subList(1, rows.size()) : rows);
	}

	private static List<Row> rows(Path file) throws Refusal {
		CsvMapper mapper = CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY)
				.enable(CsvParser.Feature.TRIM_SPACES).enable(CsvParser.Feature.SKIP_EMPTY_LINES).build();
		List<Row> rows = new ArrayList<>();
		try {
			String text = Files.readString(file, StandardCharsets.UTF_8);
			String content = text.startsWith("\ufeff") ? text.substring(1) : text;
			CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator(content));
			try (MappingIterator<String[]> lines = mapper.readerFor(String[].class).with(schema).readValues(content)) {
				while (lines.hasNextValue()) {
					int line = lines.getCurrentLocation().getLineNr();
					rows.add(new Row(line, List.of(lines.nextValue())));
				}
			}
			return rows;
		} catch (JsonProcessingException e) {
			int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
			throw new Refusal(
					new Trouble(file.toString(), line, e.getOriginalMessage(), "Correct the line; quotes must close."));
		} catch (java.nio.charset.CharacterCodingException e) {
			throw new Refusal(Trouble.of(file, "The table is not in UTF-8", "Save it as CSV in UTF-8."));
		} catch (java.nio.file.NoSuchFileException e) {
			throw new Refusal(Trouble.of(file, "There is no such file", "Check the name after --table."));
		} catch (IOException e) {
			throw new Refusal(Trouble.of(file, "The file cannot be read: " + e.getMessage(),
					"Check that it is a file and may be read."));
		}
	}

	/** The separator that the first line has most of. */
	private static char separator(String text) {
		String first = text.lines().findFirst().orElse("");
		char best = ',';
		for (char candidate : new char[]{';', '\t'}) {
			best = count(first, candidate) > count(first, best) ? candidate : best;
		}
		return best;
	}

	private static long count(String line, char symbol) {
		return line.chars().filter(each -> each == symbol).count();
	}

	private static boolean looksLikeHeads(List<Row> rows) {
		List<String> first = rows.getFirst().cells;
		Set<String> heads = new HashSet<>(first);
		return rows.size() > 1 && heads.size() == first.size() && !heads.contains("")
				&& first.stream().noneMatch(TableFile::isNumber)
				&& rows.stream().skip(1).flatMap(row -> row.cells.stream()).noneMatch(heads::contains);
	}

	private static boolean isNumber(String cell) {
		try {
			Double.parseDouble(cell);
			return true;
		} catch (NumberFormatException notANumber) {
			return false;
		}
	}
}
