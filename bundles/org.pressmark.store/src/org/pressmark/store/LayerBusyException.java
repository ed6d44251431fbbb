package org.pressmark.store;

import java.nio.file.Path;

/** Somebody else edits the layer: it can be read, but not written. */
public final class LayerBusyException extends CorpusException {

	private static final long serialVersionUID = 1L;

	private final transient LockOwner owner;

	/**
	 * Says who.
	 *
	 * @param file
	 *            the file that is being edited
	 * @param owner
	 *            who edits it
	 */
	public LayerBusyException(Path file, LockOwner owner) {
		super(file, "It is being edited by " + owner.display(),
				"It can be read here. To change it, close it there first.");
		this.owner = owner;
	}

	/** {@return who edits it} */
	public LockOwner owner() {
		return owner;
	}
}
