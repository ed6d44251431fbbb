package org.pressmark.ui.editor.document;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;

import org.pressmark.model.Article;
import org.pressmark.model.Layer;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.edit.LayerEdit;
import org.pressmark.model.lint.Dismissal;
import org.pressmark.model.progress.Progress;

/**
 * One annotator's open layer on one article.
 * <p>
 * All methods are called from the user interface thread except {@link #save} and {@link #earlierEdits}. A save from
 * another thread does not hold edits up; it writes those that were applied by then, others stay in the journal.
 */
public interface AnnotationDocument {

	/** {@return the article; its text never changes while the document is open} */
	Article article();

	/** {@return the codebook that the marks follow} */
	Codebook codebook();

	/** {@return whose marks they are} */
	String annotator();

	/** {@return whether they are the marks of the person who works here; listeners are told when that changes} */
	default boolean isOwn() {
		return true;
	}

	/**
	 * {@return whether the person who works here must not learn where the article comes from: the article's name and
	 * folder are not shown then, for they often tell}
	 */
	default boolean isBlind() {
		return false;
	}

	/** {@return the command that makes a layer editable again that is read-only only because it is finished} */
	default Optional<String> unlockCommand() {
		return Optional.empty();
	}

	/** {@return the marks as they are now, edits included that are not saved yet} */
	Layer layer();

	/** {@return whether edits are taken; a locked layer, or one that is open elsewhere, is only shown} */
	boolean isEditable();

	/** {@return why edits are not taken and what to do about it, as a sentence; empty if they are} */
	default String readOnlyReason() {
		return isEditable() ? "" : "This layer is read-only.";
	}

	/**
	 * Changes the layer: the edit goes to the journal first, then the layer changes, then listeners are told.
	 *
	 * @param edit
	 *            what to change
	 * @throws IOException
	 *             if the journal cannot be written: the layer is as it was then
	 * @throws org.pressmark.model.edit.EditConflictException
	 *             if the layer is not the one that the edit was made for
	 * @throws IllegalStateException
	 *             if the document is not editable or closed
	 */
	void apply(LayerEdit edit) throws IOException;

	/**
	 * Writes the layer where it belongs. After a failure the last good file stands and the document is still dirty.
	 *
	 * @param progress
	 *            told how far it is
	 * @throws IOException
	 *             if it cannot be written
	 */
	void save(Progress progress) throws IOException;

	/**
	 * Tells what is not as it should be although the last save went well, as where no second copy could be made.
	 *
	 * @return what is wrong; empty if all is well, or nothing was saved yet
	 */
	default Optional<IOException> saveWarning() {
		return Optional.empty();
	}

	/**
	 * Reads the edits of before that led to the layer as it was opened. It may take a while and be called from any
	 * thread.
	 *
	 * @return edits that can be undone and redone still; none if that is not known
	 * @throws IOException
	 *             if they cannot be read
	 */
	default EarlierEdits earlierEdits() throws IOException {
		return EarlierEdits.NONE;
	}

	/** {@return what the annotator does not want to be told again of this article} */
	default Set<Dismissal> dismissals() {
		return Set.of();
	}

	/**
	 * Keeps what the annotator does not want to be told again, over a restart; listeners are told as of an edit that
	 * changes nothing.
	 *
	 * @param dismissals
	 *            all of them, for this article and this annotator
	 * @throws IOException
	 *             if they cannot be kept: those of before hold then
	 */
	default void keepDismissals(Set<Dismissal> dismissals) throws IOException {
		throw new IOException("This document keeps no decisions about findings.");
	}

	/** {@return whether there are edits that are not saved} */
	boolean isDirty();

	/** Gives up what the document holds open; edits that are not saved are discarded, as the user was asked before. */
	void close();

	/**
	 * Asks to be told of changes.
	 *
	 * @param listener
	 *            called on the user interface thread
	 */
	void addListener(LayerListener listener);

	/**
	 * Asks not to be told any more.
	 *
	 * @param listener
	 *            the listener; nothing happens if it is unknown
	 */
	void removeListener(LayerListener listener);
}
