package org.pressmark.ui.editor.internal;

import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.pressmark.ui.editor.session.CopiedMarks;
import org.pressmark.ui.editor.text.ArticlePage;

/**
 * Copies marks by way of the clipboard: this program finds whole objects there, any other the words that they stand
 * on.
 */
public enum MarkClipboard {

	/** Copies the selected words; where none are, the selected marks with their parts. */
	COPY(ITextEditorActionConstants.COPY, IWorkbenchCommandConstants.EDIT_COPY) {
		@Override
		public void run(ArticlePage page) {
			if (page.selection().isEmpty()) {
				copy(page);
			} else {
				page.text().copy();
			}
		}
	},
	/** Copies the selected marks with their parts, whatever words are selected. */
	COPY_MARKS(ITextEditorActionConstants.COPY, IWorkbenchCommandConstants.EDIT_COPY) {
		@Override
		public void run(ArticlePage page) {
			copy(page);
		}
	},
	/** Copies the selected marks with their parts and deletes them. */
	CUT(ITextEditorActionConstants.CUT, IWorkbenchCommandConstants.EDIT_CUT) {
		@Override
		public void run(ArticlePage page) {
			if (copy(page)) {
				page.copying().removeCopied();
			}
		}
	},
	/** Pastes the marks that were copied last. */
	PASTE(ITextEditorActionConstants.PASTE, IWorkbenchCommandConstants.EDIT_PASTE) {
		@Override
		public void run(ArticlePage page) {
			page.copying().paste(held(page.text()));
		}
	};

	private final String editorAction;
	private final String command;

	MarkClipboard(String editorAction, String command) {
		this.editorAction = editorAction;
		this.command = command;
	}

	/**
	 * Copies, cuts or pastes.
	 *
	 * @param page
	 *            in which article
	 */
	public abstract void run(ArticlePage page);

	/** {@return the name that a text editor has for it} */
	public String editorAction() {
		return editorAction;
	}

	/**
	 * Makes the action of an editor.
	 *
	 * @param page
	 *            its article
	 * @return the action, which its key and its item in menus run
	 */
	public Action in(ArticlePage page) {
		Action action = new Action() {
			@Override
			public void run() {
				MarkClipboard.this.run(page);
			}
		};
		action.setActionDefinitionId(command);
		return action;
	}

	private static boolean copy(ArticlePage page) {
		Optional<CopiedMarks> copied = page.copying().copy();
		copied.ifPresent(marks -> {
			StructuredSelection held = new StructuredSelection(marks);
			LocalSelectionTransfer.getTransfer().setSelection(held);
			Clipboard clipboard = new Clipboard(page.text().getDisplay());
			String words = marks.words();
			boolean hasWords = !words.isBlank();
			Transfer[] transfers = hasWords
					? new Transfer[]{LocalSelectionTransfer.getTransfer(), TextTransfer.getInstance()}
					: new Transfer[]{LocalSelectionTransfer.getTransfer()};
			clipboard.setContents(hasWords ? new Object[]{held, words} : new Object[]{held}, transfers);
			clipboard.dispose();
		});
		return copied.isPresent();
	}

	private static Optional<CopiedMarks> held(StyledText text) {
		Clipboard clipboard = new Clipboard(text.getDisplay());
		Object held = clipboard.getContents(LocalSelectionTransfer.getTransfer());
		clipboard.dispose();
		return held instanceof StructuredSelection selection
				&& selection.getFirstElement() instanceof CopiedMarks marks ? Optional.of(marks) : Optional.empty();
	}
}
