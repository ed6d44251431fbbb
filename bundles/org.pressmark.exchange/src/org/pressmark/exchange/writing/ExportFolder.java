package org.pressmark.exchange.writing;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.pressmark.store.CorpusException;

/**
 * The folder of an export: filled beside its place and moved there when it is complete, so that a reader never meets
 * half of one.
 * <p>
 * A hidden file lists what the export consists of. A folder is replaced only if it has such a list and nothing beside
 * it; whatever somebody put there stops the export instead of being lost.
 */
public final class ExportFolder implements AutoCloseable {

	/** Name of the list; hidden, so that tools that load every file of a folder pass it over. */
	public static final String MANIFEST = ".pressmark-export.json";

	/** Key of that list: the format of the export. */
	public static final String EXPORTED = "exported";

	private static final String FORMAT = "pressmark-export";

	private final Path target;
	private final Path staging;
	private final TreeSet<String> files = new TreeSet<>();

	private ExportFolder(Path target, Path staging) {
		this.target = target;
		this.staging = staging;
	}

	/**
	 * Begins an export.
	 *
	 * @param target
	 *            the folder to be; it may be missing, empty, or an earlier export in the same format
	 * @param exported
	 *            the format of this export
	 * @return the folder, to be filled
	 * @throws CorpusException
	 *             if something else is there, or the folder cannot be made; nothing has changed then
	 */
	public static ExportFolder begin(Path target, String exported) throws CorpusException {
		Path absolute = target.toAbsolutePath().normalize();
		Path parent = absolute.getParent();
		Path name = absolute.getFileName();
		if (parent == null || name == null) {
			throw new CorpusException(target, "An export cannot take the place of a whole disk",
					"Name a folder on it.");
		}
		refuseOthersFiles(absolute);
		refuseOtherFormat(absolute, exported);
		try {
			Files.createDirectories(parent);
			Path staging = parent.resolve("." + name + "-" + UUID.randomUUID() + ".tmp");
			return new ExportFolder(absolute, Files.createDirectory(staging));
		} catch (IOException e) {
			throw new CorpusException(target, 0, "The folder cannot be made: " + e.getMessage(),
					"Choose a folder that you may write to.", e);
		}
	}

	/**
	 * Opens a file of the export.
	 *
	 * @param relative
	 *            its path below the folder, with slashes
	 * @return where to write; closing it forces it to the disk
	 * @throws IOException
	 *             if it cannot be made
	 */
	public OutputStream create(String relative) throws IOException {
		Path file = staging.resolve(relative).normalize();
		Path folder = file.getParent();
		if (!file.startsWith(staging) || folder == null || !files.add(relative)) {
			throw new IllegalArgumentException("Not a new file of the export: " + relative);
		}
		Files.createDirectories(folder);
		return new Synced(file);
	}

	/** {@return the files that were written, in order} */
	public List<String> files() {
		return List.copyOf(files);
	}

	/**
	 * Puts the export in its place.
	 *
	 * @param description
	 *            what the export is, for the list of its files
	 * @throws IOException
	 *             if it cannot be moved there; what was there before is there still
	 */
	public void publish(ObjectNode description) throws IOException {
		ObjectNode manifest = description.objectNode().put("format", FORMAT).put("formatVersion", 1);
		manifest.setAll(description);
		files.forEach(manifest.putArray("files")::add);
		try (OutputStream out = new Synced(staging.resolve(MANIFEST))) {
			out.write(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
			out.write('\n');
		}
		Path old = staging.resolveSibling(staging.getFileName() + "-old");
		boolean replaces = Files.exists(target);
		if (replaces) {
			refuseOthersFiles(target);
			Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
		}
		try {
			Files.move(staging, target, StandardCopyOption.ATOMIC_MOVE);
		} catch (IOException e) {
			if (replaces) {
				Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
			}
			throw e;
		}
		if (replaces) {
			delete(old);
		}
	}

	/** Removes what was not published. */
	@Override
	public void close() throws IOException {
		if (Files.exists(staging)) {
			delete(staging);
		}
	}

	private static void refuseOthersFiles(Path target) throws CorpusException {
		if (!Files.exists(target)) {
			return;
		}
		if (!Files.isDirectory(target)) {
			throw new CorpusException(target, "A file is where the export should be",
					"Choose another folder.");
		}
		try (Stream<Path> content = Files.walk(target)) {
			Set<String> own = listed(target);
			List<String> others = content.filter(Files::isRegularFile)
					.map(file -> target.relativize(file).toString().replace('\\', '/'))
					.filter(file -> !own.contains(file))
					.sorted().toList();
			if (!others.isEmpty()) {
				throw new CorpusException(target,
						"The folder holds files that are not of an earlier export, such as " + others.getFirst(),
						"Choose a new or empty folder, or move those files away; nothing was changed.");
			}
		} catch (CorpusException e) {
			throw e;
		} catch (IOException e) {
			throw CorpusException.unreadable(target, e);
		}
	}

	private static void refuseOtherFormat(Path target, String exported) throws CorpusException {
		try {
			String present = manifest(target).path(EXPORTED).asText();
			if (!present.isEmpty() && !present.equals(exported)) {
				throw new CorpusException(target, "The folder holds an export as " + present,
						"Choose another folder for the export as " + exported + "; nothing was changed.");
			}
		} catch (CorpusException e) {
			throw e;
		} catch (IOException e) {
			throw CorpusException.unreadable(target, e);
		}
	}

	private static Set<String> listed(Path target) throws IOException {
		Set<String> own = new HashSet<>();
		JsonNode read = manifest(target);
		if (FORMAT.equals(read.path("format").asText())) {
			read.path("files").forEach(file -> own.add(file.asText()));
			own.add(MANIFEST);
		}
		return own;
	}

	/** What an earlier export says of itself; a missing node if there is none, or its list is damaged. */
	private static JsonNode manifest(Path target) throws IOException {
		Path manifest = target.resolve(MANIFEST);
		if (!Files.exists(manifest)) {
			return MissingNode.getInstance();
		}
		try {
			return new ObjectMapper().readTree(Files.readAllBytes(manifest));
		} catch (JsonProcessingException damaged) {
			return MissingNode.getInstance();
		}
	}

	private static void delete(Path folder) throws IOException {
		Files.walkFileTree(folder, new SimpleFileVisitor<Path>() {
			@Override
			public FileVisitResult visitFile(@Nullable Path file, @Nullable BasicFileAttributes attributes)
					throws IOException {
				if (file != null) {
					Files.delete(file);
				}
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult postVisitDirectory(@Nullable Path visited, @Nullable IOException failure)
					throws IOException {
				if (visited != null) {
					Files.delete(visited);
				}
				return FileVisitResult.CONTINUE;
			}
		});
	}

	/** A file that is on the disk once it is closed. */
	private static final class Synced extends BufferedOutputStream {

		private final Path file;

		Synced(Path file) throws IOException {
			super(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), 1 << 16);
			this.file = file;
		}

		@Override
		public void close() throws IOException {
			super.close();
			try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
				channel.force(true);
			}
		}
	}
}
