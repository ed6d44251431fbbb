package org.pressmark.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pressmark.store.internal.ArticleFiles;

/**
 * The last line of a layer's file: a comment with the hash of what stands above it, so that no bit of a mark can turn
 * over unseen.
 * <p>
 * A comment and no feature of the type system, so that the file stays what any UIMA tool reads, and that a tool which
 * changes the marks and saves them drops the hash with the comment instead of keeping one that is wrong. A file without
 * the comment is as good as one with it.
 */
public final class LayerSeal {

	private static final Pattern SEAL = Pattern.compile("<!-- sha256 of the lines above: ([^ ]*) -->\\s*\\z");
	private static final int LONGEST = 160;

	private LayerSeal() {}

	/**
	 * Appends the line.
	 *
	 * @param xmi
	 *            the file's content to be
	 * @return the content with the line
	 */
	public static byte[] seal(byte[] xmi) {
		ByteArrayOutputStream sealed = new ByteArrayOutputStream(xmi.length + LONGEST);
		sealed.writeBytes(xmi);
		sealed.write('\n');
		String hash = hash(sealed.toByteArray(), sealed.size());
		sealed.writeBytes(("<!-- sha256 of the lines above: " + hash + " -->\n").getBytes(StandardCharsets.US_ASCII));
		return sealed.toByteArray();
	}

	/**
	 * Compares a file with its last line.
	 *
	 * @param file
	 *            the file
	 * @param content
	 *            what is in it
	 * @return what is wrong; empty if the file is what was saved, or does not say
	 */
	public static Optional<CorpusException> broken(Path file, byte[] content) {
		int tail = Math.max(0, content.length - LONGEST);
		Matcher seal = SEAL.matcher(new String(content, tail, content.length - tail, StandardCharsets.ISO_8859_1));
		if (!seal.find() || seal.group(1).equals(hash(content, tail + seal.start()))) {
			return Optional.empty();
		}
		return Optional.of(new CorpusException(file,
				"The file is not what was saved: it was damaged, or something else than a UIMA tool changed it",
				"Take it from a backup. If it was changed on purpose, delete its last line, which holds the hash of the"
						+ " others, and open it again."));
	}

	/** Without carriage returns, which version control adds on Windows; XML means the same with and without them. */
	private static String hash(byte[] content, int end) {
		MessageDigest digest = ArticleFiles.sha256();
		int begin = 0;
		for (int at = 0; at < end; at++) {
			if (content[at] == '\r') {
				digest.update(content, begin, at - begin);
				begin = at + 1;
			}
		}
		digest.update(content, begin, end - begin);
		return HexFormat.of().formatHex(digest.digest());
	}
}
