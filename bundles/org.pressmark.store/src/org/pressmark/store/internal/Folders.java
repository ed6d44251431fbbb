package org.pressmark.store.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** What is done with whole folders. */
public final class Folders {

	private Folders() {}

	/**
	 * Deletes a folder with all that is in it, as far as the system allows it: for what only clutters.
	 *
	 * @param folder
	 *            the folder; it need not be there
	 */
	public static void deleteTree(Path folder) {
		if (!Files.exists(folder)) {
			return;
		}
		try {
			Files.walkFileTree(folder, new SimpleFileVisitor<Path>() {
				@Override
				public FileVisitResult visitFile(@Nullable Path file, @Nullable BasicFileAttributes attributes)
						throws IOException {
					Files.deleteIfExists(file);
					return FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult postVisitDirectory(@Nullable Path visited, @Nullable IOException failure)
						throws IOException {
					Files.deleteIfExists(visited);
					return FileVisitResult.CONTINUE;
				}
			});
		} catch (IOException clutterStays) {
			// Verification names what is left; there is nothing better to do here.
			return;
		}
	}

	/**
	 * Finds the folders that get a new name when a folder is made with those above it.
	 *
	 * @param folder
	 *            the folder, there or not
	 * @return the folder above each that is missing; none if it is there
	 */
	public static List<Path> aboveMissing(Path folder) {
		List<Path> above = new ArrayList<>();
		for (Path missing = folder; missing.getParent() != null && Files.notExists(missing); missing = missing
				.getParent()) {
			above.add(missing.getParent());
		}
		return above;
	}

	/**
	 * Forces the names in a folder to the disk, where the system can do that.
	 *
	 * @param folder
	 *            the folder
	 */
	public static void sync(Path folder) {
		try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
			channel.force(true);
		} catch (IOException unsupported) {
			// Windows offers nothing of the kind and needs it less.
			return;
		}
	}
}
