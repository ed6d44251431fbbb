package org.pressmark.ui.corpus.internal.codebook;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.operations.RedoActionHandler;
import org.eclipse.ui.operations.UndoActionHandler;
import org.eclipse.ui.part.EditorPart;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.recoding.CodebookDraft;
import org.pressmark.model.recoding.Effect;
import org.pressmark.store.Corpus;
import org.pressmark.store.recoding.CodebookUpdate;
import org.pressmark.store.recoding.CorpusRecoding;
import org.pressmark.store.recoding.RecodingReport;
import org.pressmark.ui.background.Background;
import org.pressmark.ui.corpus.Assigned;
import org.pressmark.ui.corpus.CorpusListener;
import org.pressmark.ui.corpus.CorpusSession;
import org.pressmark.ui.corpus.OpenCorpus;
import org.pressmark.ui.corpus.internal.queue.BlindReport;
import org.pressmark.ui.corpus.internal.session.CorpusSessionService;
import org.pressmark.ui.failure.Failures;

/** Edits the codebook of the open corpus. Saving shows what becomes of the marks, and asks for what is undecided. */
public final class CodebookEditor extends EditorPart {

	/** The editor's id, as the plug-in manifest declares it. */
	public static final String ID = "org.pressmark.ui.corpus.codebook";

	private static final String REFUSED = "The codebook is not saved; what you changed is still in its editor";
	private static final String READ_ONLY = "The folder of the corpus may not be written: the codebook can be read, not"
			+ " changed.";

	private final CorpusListener listener = new CorpusListener() {
		@Override
		public void opened(OpenCorpus corpus) {
			if (corpus.folder().equals(folder())) {
				reopened(corpus.corpus());
			}
		}

		@Override
		public void closed(OpenCorpus corpus) {
			if (corpus.folder().equals(folder())) {
				getSite().getPage().closeEditor(CodebookEditor.this, false);
			}
		}
	};
	private @Nullable Composite parent;
	private @Nullable CodebookPages pages;
	private @Nullable DraftModel model;
	private @Nullable Corpus corpus;
	private boolean wasDirty;
	/** Set in the background as soon as the draft has become the codebook: only then is it forgotten. */
	private volatile boolean saved;

	@Override
	public void init(@Nullable IEditorSite site, @Nullable IEditorInput input) throws PartInitException {
		if (site == null || !(input instanceof CodebookEditorInput codebook)) {
			throw new PartInitException("The codebook editor opens the codebook of a corpus only");
		}
		setSite(site);
		setInput(input);
		setPartName(codebook.getName());
		session().addListener(listener);
	}

	private CorpusSessionService session() {
		return (CorpusSessionService) getSite().getService(CorpusSession.class);
	}

	private Path folder() {
		return ((CodebookEditorInput) getEditorInput()).folder();
	}

	@Override
	public void createPartControl(Composite area) {
		parent = area;
		PlatformUI.getWorkbench().getHelpSystem().setHelp(area, ID);
		Optional<OpenCorpus> open = session().current().filter(each -> each.folder().equals(folder()));
		if (open.isPresent()) {
			build(open.get().corpus());
		} else {
			new Label(area, SWT.WRAP).setText("The corpus is not open any more. Open it again to see its codebook.");
		}
	}

	/** A draft that is not saved stays, whatever became of the corpus meanwhile. */
	private void reopened(Corpus opened) {
		DraftModel draft = model;
		CodebookPages shown = pages;
		if (draft == null || shown == null || saved || !isDirty()) {
			saved = false;
			build(opened);
			return;
		}
		corpus = opened;
		if (!draft.draft().base().equals(opened.codebook())) {
			shown.say(new ChangedMeanwhile(opened).notice());
		}
	}

	/** Begins anew with the codebook as the corpus has it. */
	private void build(Corpus opened) {
		Composite area = parent;
		if (area == null || area.isDisposed()) {
			return;
		}
		forget();
		List.of(area.getChildren()).forEach(Control::dispose);
		corpus = opened;
		Path file = folder().resolve("codebook.json");
		boolean editable = Files.isWritable(file) && Files.isWritable(folder());
		DraftModel draft = new DraftModel(CodebookDraft.of(opened.codebook()),
				OperationHistoryFactory.getOperationHistory(), editable);
		model = draft;
		pages = new CodebookPages(area, draft, EditorKeys.of(getSite().getService(IBindingService.class)),
				() -> new LabelDialogs(() -> getSite().getShell()), editable ? "" : READ_ONLY, this::tellDirty);
		draft.addListener(this::tellDirty);
		actions(draft);
		area.layout();
		tellDirty();
	}

	private void actions(DraftModel draft) {
		UndoActionHandler undo = new UndoActionHandler(getEditorSite(), draft.context());
		RedoActionHandler redo = new RedoActionHandler(getEditorSite(), draft.context());
		getEditorSite().getActionBars().setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
		getEditorSite().getActionBars().setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
		getEditorSite().getActionBars().updateActionBars();
	}

	private void tellDirty() {
		if (wasDirty != isDirty()) {
			wasDirty = isDirty();
			firePropertyChange(PROP_DIRTY);
		}
	}

	@Override
	public boolean isDirty() {
		DraftModel draft = model;
		CodebookPages shown = pages;
		return draft != null && (draft.draft().isChanged() || shown != null && shown.isPending());
	}

	/** {@return the draft; empty if the corpus is not open} */
	public Optional<DraftModel> model() {
		return Optional.ofNullable(model);
	}

	/** {@return the codebook as the editor shows it, saved or not; empty if the corpus is not open} */
	public Optional<Codebook> shown() {
		CodebookPages shown = pages;
		if (shown != null) {
			shown.commit();
		}
		return model().map(draft -> draft.draft().codebook());
	}

	/** {@return the corpus whose codebook it is} */
	Optional<Corpus> corpus() {
		return Optional.ofNullable(corpus);
	}

	/** Saving is done when the marks have been recoded, which takes its time: until then the editor stays dirty. */
	@Override
	public void doSave(@Nullable IProgressMonitor monitor) {
		CodebookPages shown = pages;
		DraftModel draft = model;
		Corpus of = corpus;
		if (monitor != null) {
			monitor.setCanceled(true);
		}
		if (shown == null || draft == null || of == null) {
			return;
		}
		shown.commit();
		if (shown.problem().isEmpty() && draft.draft().isChanged()) {
			CodebookDraft wanted = draft.draft();
			CorpusRecoding recoding = new CorpusRecoding(of);
			Background.run("Counting what the marks use", progress -> {
				// What no answer makes possible is refused before anybody is asked.
				new ChangedMeanwhile(Corpus.open(of.folder())).refuse(wanted);
				recoding.requirePossible(wanted.codebook());
				return new Review(wanted, recoding.usage(progress), recoding.nextVersion());
			}).thenAccept(review -> review(of, review)).whenComplete(Failures.reporting(REFUSED));
		}
	}

	private void review(Corpus of, Review review) {
		ReviewDialog dialog = new ReviewDialog(getSite().getShell(), review, session().annotator(),
				(shell, effect, update) -> list(of, shell, effect, update));
		if (dialog.open() == Window.OK) {
			save(of, dialog.update());
		}
	}

	private void save(Corpus of, CodebookUpdate update) {
		ChangeFlow flow = new ChangeFlow(getSite().getPage(), session(), of);
		flow.run("Changing the codebook", progress -> {
			RecodingReport report = new CorpusRecoding(of).apply(update, progress);
			saved = report.applied();
			return new Saved(report, MarkRow.ofTasks(Corpus.open(of.folder()), report.worklist()));
		}).thenAccept(this::saved).whenComplete(Failures.reporting(REFUSED));
	}

	private record Saved(RecodingReport report, List<MarkRow> worklist) {}

	private void saved(Saved saved) {
		if (!saved.report().applied()) {
			Failures.show(REFUSED, new IllegalStateException(
					"Layers were changed since the review, and something about them is undecided. Save again."));
			return;
		}
		if (!saved.worklist().isEmpty()) {
			try {
				if (getSite().getPage().showView(WorklistView.ID) instanceof WorklistView view) {
					view.show(folder(), seen(saved.worklist()));
				}
			} catch (PartInitException failure) {
				Failures.show("The list of marks to look at could not be shown", failure);
			}
		}
	}

	/** What others coded is no business of somebody who annotates blind, also where a codebook is changed. */
	private BlindReport.Seen<MarkRow> seen(List<MarkRow> rows) {
		String annotator = session().annotator();
		Assigned assigned = session().current().map(OpenCorpus::assigned).orElseGet(() -> Assigned.nothing(annotator));
		BlindReport report = new BlindReport(folder(), assigned);
		return report.ofLayers(rows.stream().map(row -> row.called(report.name(row.layer().article()))).toList(),
				row -> row.layer().annotator());
	}

	private void list(Corpus of, Shell shell, Effect effect, CodebookUpdate update) {
		Background.run("Looking for the marks", progress -> MarkRow.ofPlaces(of,
				new CorpusRecoding(of).tryOut(update, progress).effects().getOrDefault(effect, List.of())))
				.thenAccept(rows -> {
					if (!shell.isDisposed()) {
						new MarksDialog(shell, effect.phrase(), seen(rows),
								row -> new MarkOpener(getSite().getPage(), folder()).open(row)).open();
					}
				}).whenComplete(Failures.reporting("The marks could not be listed"));
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException("A codebook is exported by its own command");
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void setFocus() {
		CodebookPages shown = pages;
		if (shown != null) {
			shown.setFocus();
		}
	}

	private void forget() {
		DraftModel draft = model;
		if (draft != null) {
			draft.dispose();
		}
		model = null;
		pages = null;
	}

	@Override
	public void dispose() {
		session().removeListener(listener);
		forget();
		super.dispose();
	}
}
