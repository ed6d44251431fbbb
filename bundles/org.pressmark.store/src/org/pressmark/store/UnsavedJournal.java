package org.pressmark.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * A journal with edits that were never saved.
 *
 * @param key
 *            the layer
 * @param edits
 *            how many edits
 * @param started
 *            when the first was made
 * @param last
 *            when the last was made
 * @param baseChanged
 *            whether the layer's file changed since, so that some edits may no longer fit
 * @param wasTorn
 *            whether the last line was cut off, as by a kill in the middle of an edit
 * @param editedNow
 *            who edits the layer now, if anybody: the edits are then no leftovers
 * @param damage
 *            why the journal cannot be read, if so
 * @param file
 *            the journal
 */
public record UnsavedJournal(LayerKey key, int edits, Instant started, Instant last, boolean baseChanged,
		boolean wasTorn, Optional<LockOwner> editedNow, Optional<CorpusException> damage, Path file) {}
