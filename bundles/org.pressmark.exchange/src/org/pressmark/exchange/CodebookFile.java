package org.pressmark.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.pressmark.exchange.brat.BratCodebook;
import org.pressmark.exchange.codebook.BratLook;
import org.pressmark.exchange.codebook.QdaCodebook;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.store.codebook.CodebookException;
import org.pressmark.store.codebook.CodebookJson;
import org.pressmark.uima.CodebookFromTypeSystem;
import org.pressmark.uima.ForeignTypeSystem;
import org.pressmark.uima.UimaFormatException;

/**
 * A codebook read from a file of any kind that makes one: recognised from the content, whatever the file is called.
 *
 * @param codebook
 *            the codebook
 * @param leftOut
 *            what of the file is not in it, one sentence each
 */
public record CodebookFile(Codebook codebook, List<String> leftOut) {

	/** The kinds of files that {@link #read} takes, for messages. */
	public static final String KINDS = "a codebook.json, a UIMA type system, a brat annotation.conf or a REFI-QDA .qdc";

	/** Copies the list. */
	public CodebookFile {
		leftOut = List.copyOf(leftOut);
	}

	/**
	 * Reads a codebook.
	 *
	 * @param file
	 *            a {@code codebook.json}, a UIMA type system descriptor, an {@code annotation.conf} of brat (whose
	 *            colours
	 *            and keys are taken from the files beside it), or a codebook or project of REFI-QDA
	 * @return the codebook
	 * @throws CodebookException
	 *             if the content makes no codebook
	 * @throws IOException
	 *             if the file cannot be read
	 */
	public static CodebookFile read(Path file) throws IOException {
		byte[] content = Files.readAllBytes(file);
		if (CodebookJson.recognises(content)) {
			return new CodebookFile(CodebookJson.read(file.toString(), content), List.of());
		}
		if (QdaCodebook.isOne(content)) {
			QdaCodebook.Read read = QdaCodebook.read(file.toString(), baseName(file), content);
			return new CodebookFile(read.codebook(), read.leftOut());
		}
		if (ForeignTypeSystem.isDescriptor(file)) {
			return typeSystem(file);
		}
		String text = new String(content, StandardCharsets.UTF_8);
		if (BratCodebook.isAnnotationConf(text)) {
			return brat(file, text);
		}
		throw new CodebookException(file.toString(), 0, "", "This is no codebook",
				"Choose " + KINDS + ", or one of the codebooks that are built in.");
	}

	private static CodebookFile typeSystem(Path file) throws IOException {
		try {
			CodebookFromTypeSystem read = CodebookFromTypeSystem.of(ForeignTypeSystem.load(List.of(file)),
					baseName(file));
			return new CodebookFile(read.codebook(),
					read.leftOut().stream().map(each -> each.name() + ": " + each.reason()).toList());
		} catch (UimaFormatException wrong) {
			throw new CodebookException(file.toString(), wrong.line().orElse(0), "", wrong.problem(), wrong.remedy());
		}
	}

	private static CodebookFile brat(Path file, String text) throws IOException {
		try {
			BratLook.Dressed read = BratLook.dress(BratCodebook.read(baseName(file), text),
					file.toAbsolutePath().getParent());
			return new CodebookFile(read.codebook(), read.leftOut());
		} catch (IllegalArgumentException wrong) {
			throw new CodebookException(file.toString(), 0, "", String.valueOf(wrong.getMessage()),
					"Correct the file, or begin with a codebook that is built in.");
		}
	}

	private static String baseName(Path file) {
		Path last = file.getFileName();
		String name = last == null ? "codebook" : last.toString();
		int dot = name.indexOf('.');
		return dot > 0 ? name.substring(0, dot) : name;
	}
}
