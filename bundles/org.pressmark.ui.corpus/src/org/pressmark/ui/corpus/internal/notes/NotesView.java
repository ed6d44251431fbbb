package org.pressmark.ui.corpus.internal.notes;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PartInitException;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.ArticleId;
import org.pressmark.model.assignment.Note;
import org.pressmark.store.assignment.LeadNotes;
import org.pressmark.ui.background.Background;
import org.pressmark.ui.corpus.ArticleSummary;
import org.pressmark.ui.corpus.OpenCorpus;
import org.pressmark.ui.corpus.internal.view.CorpusView;
import org.pressmark.ui.editor.ArticleEditor;
import org.pressmark.ui.editor.document.ArticleEditorInput;
import org.pressmark.ui.editor.session.AnnotationSession;
import org.pressmark.ui.failure.Failures;

/** Notes to the project lead: who wrote them sees the answers, the lead answers and closes them. */
public final class NotesView extends CorpusView implements NotesPage.Actions {

	/** The view's id, as the plug-in manifest declares it. */
	public static final String ID = "org.pressmark.ui.corpus.notes";

	/** Milliseconds: lists of articles come in quick succession. */
	private static final int SOON = 300;

	private final Runnable written = this::readSoon;
	private LeadNotes.Read known = new LeadNotes.Read(List.of(), List.of());
	private @Nullable NotesPage page;

	/** Called by the platform. */
	public NotesView() {
		super(ID, SOON);
	}

	@Override
	protected void create(Composite parent) {
		page = new NotesPage(parent, this);
		book().addListener(written);
		show();
	}

	@Override
	protected boolean isMade() {
		NotesPage made = page;
		return made != null && !made.isDisposed();
	}

	private NoteBook book() {
		return getSite().getService(NoteBook.class);
	}

	@Override
	protected void read() {
		Optional<OpenCorpus> corpus = session().current();
		if (corpus.isEmpty()) {
			return;
		}
		OpenCorpus asked = corpus.get();
		Background.run(Messages.job, progress -> LeadNotes.read(asked.folder())).thenAccept(found -> {
			if (session().current().filter(open -> open == asked).isPresent()) {
				known = found;
				show();
			}
		}).whenComplete(Failures.reporting(Messages.failed));
	}

	private void show() {
		NotesPage made = page;
		if (made == null || made.isDisposed()) {
			return;
		}
		Optional<OpenCorpus> corpus = session().current();
		if (corpus.isEmpty()) {
			made.show(List.of(), Messages.noCorpus, ArticleId::value);
			return;
		}
		VisibleNotes visible = new VisibleNotes(corpus.get().assigned());
		List<Note> all = visible.of(known.notes(), false);
		made.show(visible.of(known.notes(), made.isOpenOnly()), line(all), article -> headline(corpus.get(), article));
	}

	private String line(List<Note> all) {
		String counted = all.isEmpty()
				? Messages.empty
				: Messages.bind(Messages.count, all.stream().filter(Note::isOpen).count(), all.size());
		int unread = known.problems().size();
		return unread == 0 ? counted : counted + " " + Messages.bind(Messages.unread, unread);
	}

	private static String headline(OpenCorpus corpus, ArticleId article) {
		return corpus.article(article).map(ArticleSummary::headline).orElseGet(article::value);
	}

	@Override
	public void open(Note note) {
		session().current().ifPresent(corpus -> {
			String layer = new VisibleNotes(corpus.assigned()).layerOf(note);
			try {
				IEditorPart editor = getSite().getPage().openEditor(new ArticleEditorInput(corpus.folder(),
						note.article(), layer, headline(corpus, note.article())), ArticleEditor.ID);
				AnnotationSession opened = editor.getAdapter(AnnotationSession.class);
				if (opened != null) {
					note.mark().filter(mark -> opened.layer().mark(mark).isPresent())
							.ifPresent(mark -> opened.selection().select(List.of(mark), true));
				}
			} catch (PartInitException failure) {
				Failures.show(Messages.bind(Messages.notOpened, headline(corpus, note.article())), failure);
			}
		});
	}

	@Override
	public void answer(Note note) {
		NoteDialog dialog = new NoteDialog(getSite().getShell(), new NoteDialog.Question(Messages.answerTitle,
				note.text() + "\n" + Messages.answerMessage, Messages.answerField, false));
		if (dialog.open() == Window.OK) {
			write(notes -> notes.resolve(note.id(), true, dialog.words()));
		}
	}

	@Override
	public void reopen(Note note) {
		write(notes -> notes.resolve(note.id(), false, ""));
	}

	private void write(NoteBook.Writing writing) {
		session().current().ifPresent(corpus -> book().write(corpus.folder(), session().annotator(), writing));
	}

	@Override
	public void filter() {
		show();
	}

	@Override
	public void opened(OpenCorpus corpus) {
		known = new LeadNotes.Read(List.of(), List.of());
		show();
		readSoon();
	}

	@Override
	public void closed(OpenCorpus corpus) {
		known = new LeadNotes.Read(List.of(), List.of());
		show();
	}

	/** The headlines may be known by now, and somebody else may have written. */
	@Override
	public void changed(OpenCorpus corpus) {
		if (corpus.isComplete() && !known.notes().isEmpty()) {
			readSoon();
		}
	}

	@Override
	public void annotatorChanged(String annotator) {
		show();
	}

	@Override
	public void setFocus() {
		NotesPage made = page;
		if (made != null) {
			made.setFocus();
		}
	}

	@Override
	public void dispose() {
		book().removeListener(written);
		super.dispose();
	}
}
