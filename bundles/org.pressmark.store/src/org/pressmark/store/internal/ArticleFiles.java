package org.pressmark.store.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;

import org.pressmark.model.Article;
import org.pressmark.model.ArticleId;
import org.pressmark.store.AtomicFile;
import org.pressmark.store.CorpusException;
import org.pressmark.store.NewArticle;
import org.pressmark.store.internal.json.JsonText;
import org.pressmark.uima.XmlCharacters;

/**
 * The folder of articles.
 *
 * @param layout
 *            the corpus
 */
public record ArticleFiles(Layout layout) {

	/**
	 * Lists the articles by their folders, without looking into them.
	 *
	 * @return the articles, in the order of their names
	 * @throws CorpusException
	 *             if the folder cannot be read
	 */
	public List<ArticleId> list() throws CorpusException {
		if (!Files.isDirectory(layout.articles())) {
			return List.of();
		}
		try (Stream<Path> folders = Files.list(layout.articles())) {
			return folders.filter(Files::isDirectory).flatMap(folder -> idOf(folder).stream()).sorted().toList();
		} catch (IOException e) {
			throw CorpusException.unreadable(layout.articles(), e);
		}
	}

	/**
	 * Reads what is known of an article, without its text.
	 *
	 * @param id
	 *            the article
	 * @return what {@code article.json} says
	 * @throws CorpusException
	 *             if it cannot be read or is not as it must be
	 */
	public ArticleRecord record(ArticleId id) throws CorpusException {
		if (!Files.isDirectory(layout.article(id))) {
			throw new CorpusException(layout.article(id), "The corpus has no article '" + id + "'",
					"Check the name; the folder 'articles' lists what is there.");
		}
		return JsonFile.read(layout.metadata(id), ArticleRecord::read);
	}

	/**
	 * Reads an article and checks its text.
	 *
	 * @param id
	 *            the article
	 * @return the article
	 * @throws CorpusException
	 *             if a file cannot be read, or the text is not the one that its hash and regions are of
	 */
	public Article read(ArticleId id) throws CorpusException {
		ArticleRecord record = record(id);
		Path file = layout.text(id);
		byte[] bytes = readAll(file);
		if (!sha256(bytes).equals(record.sha256())) {
			throw new CorpusException(file, "The text was changed: its SHA-256 is not the one in article.json",
					"Marks would lie at wrong places. Take article.txt from a backup, or import the changed"
							+ " text as a new article.");
		}
		String text = decode(file, bytes);
		if (record.length() != text.length()) {
			throw new CorpusException(layout.metadata(id), "The regions end at " + record.length()
					+ ", the text at " + text.length(), "Correct the regions so that they cover the text.");
		}
		return new Article(id, text, record.metadata(), record.regions());
	}

	/**
	 * Finds the file that an article was imported from.
	 *
	 * @param id
	 *            the article
	 * @return the file, if one is kept
	 * @throws CorpusException
	 *             if {@code article.json} cannot be read
	 */
	public Optional<Path> original(ArticleId id) throws CorpusException {
		return record(id).original().map(layout.article(id)::resolve);
	}

	/**
	 * Writes the metadata and regions of an article that is there. Its text never changes.
	 *
	 * @param article
	 *            the article
	 * @throws CorpusException
	 *             if its text is not the one in the corpus, or the file could not be written
	 */
	public void update(Article article) throws CorpusException {
		ArticleRecord old = record(article.id());
		TemporaryFiles.sweep(layout.article(article.id()));
		if (!old.sha256().equals(article.sha256())) {
			throw new CorpusException(layout.text(article.id()), "An article's text never changes",
					"Add the changed text as a new article.");
		}
		ArticleRecord changed = ArticleRecord.of(article, old.original(), old.unknown());
		AtomicFile.at(layout.metadata(article.id())).write(changed.toJson());
	}

	/**
	 * Puts a new article into its place. All its files are complete before its folder appears.
	 *
	 * @param article
	 *            the article
	 * @param original
	 *            what was imported
	 * @throws CorpusException
	 *             if XML cannot hold the text, the name is taken, or a file could not be written; nothing of it is in
	 *             the corpus then
	 */
	public void create(Article article, Optional<NewArticle.Original> original) throws CorpusException {
		checkCharacters(article);
		Path staged = layout.staging().resolve(UUID.randomUUID().toString());
		try {
			Optional<String> originalName = original.map(file -> "original." + SafeNames.ending(file.extension()));
			if (original.isPresent()) {
				AtomicFile.at(staged.resolve(originalName.orElseThrow())).write(original.get().bytes());
			}
			AtomicFile.at(staged.resolve("article.txt")).write(article.text().getBytes(StandardCharsets.UTF_8));
			AtomicFile.at(staged.resolve("article.json"))
					.write(ArticleRecord.of(article, originalName, JsonText.newObject()).toJson());
			Path place = layout.article(article.id());
			Files.createDirectories(layout.articles());
			if (Files.exists(place)) {
				throw new CorpusException(place, "The folder is there already",
						"Try again: a free name is chosen then.");
			}
			Files.move(staged, place, StandardCopyOption.ATOMIC_MOVE);
		} catch (IOException e) {
			Folders.deleteTree(staged);
			throw e instanceof CorpusException already
					? already
					: new CorpusException(layout.article(article.id()), 0, "The article could not be added: "
							+ e.getMessage(), "See to it that the folder may be written.", e);
		}
		Folders.sync(layout.articles());
	}

	/**
	 * Deletes what was put together for articles that were never added. Whoever calls this holds the lock for adding
	 * articles, so that nobody is putting one together now.
	 */
	public void clearStaging() {
		Folders.deleteTree(layout.staging());
	}

	/**
	 * Reads the name of an article off its folder.
	 *
	 * @param folder
	 *            the folder
	 * @return the name, if it can be one
	 */
	static Optional<ArticleId> idOf(Path folder) {
		try {
			return Optional.of(new ArticleId(folder.getFileName().toString()));
		} catch (IllegalArgumentException notOne) {
			return Optional.empty();
		}
	}

	/**
	 * Decodes UTF-8 strictly.
	 *
	 * @param file
	 *            where the bytes come from
	 * @param bytes
	 *            the bytes
	 * @return the text, every character of it
	 * @throws CorpusException
	 *             if they are no UTF-8
	 */
	static String decode(Path file, byte[] bytes) throws CorpusException {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		} catch (CharacterCodingException e) {
			throw new CorpusException(file, 0, "The file is not UTF-8", "Take it from a backup.", e);
		}
	}

	/**
	 * Hashes bytes.
	 *
	 * @param bytes
	 *            the bytes
	 * @return SHA-256 as 64 hexadecimal digits in lower case
	 */
	public static String sha256(byte[] bytes) {
		return HexFormat.of().formatHex(sha256().digest(bytes));
	}

	/** {@return a fresh SHA-256} */
	public static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException("Every Java platform has SHA-256", impossible);
		}
	}

	private static byte[] readAll(Path file) throws CorpusException {
		try {
			return Files.readAllBytes(file);
		} catch (IOException e) {
			throw CorpusException.unreadable(file, e);
		}
	}

	private void checkCharacters(Article article) throws CorpusException {
		OptionalInt forbidden = XmlCharacters.firstForbidden(article.text());
		if (forbidden.isPresent()) {
			int at = forbidden.getAsInt();
			throw new CorpusException(layout.text(article.id()),
					String.format("The text holds U+%04X at offset %d, which layers cannot hold",
							(int) article.text().charAt(at), at),
					"Replace it one for one, as an import does, so that offsets stand.");
		}
	}
}
