package org.pressmark.model.edit;

/** An edit met a layer that is not the one that it was made for. */
public final class EditConflictException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * Says what does not fit.
	 *
	 * @param message
	 *            the edit and the mark
	 */
	public EditConflictException(String message) {
		super(message);
	}
}
