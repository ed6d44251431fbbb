package org.pressmark.ui.editor;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.operations.IOperationApprover;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.preference.PreferenceStore;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.IVerticalRuler;
import org.eclipse.jface.text.source.VerticalRuler;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.ISaveablePart2;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.operations.LinearUndoViolationUserApprover;
import org.eclipse.ui.services.IEvaluationService;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.eclipse.ui.texteditor.StatusTextEditor;
import org.jspecify.annotations.Nullable;
import org.pressmark.ui.editor.document.AnnotationDocument;
import org.pressmark.ui.editor.document.AnnotationDocumentSource;
import org.pressmark.ui.editor.document.ArticleEditorInput;
import org.pressmark.ui.editor.internal.ArticleDocumentProvider;
import org.pressmark.ui.editor.internal.ArticleViewer;
import org.pressmark.ui.editor.internal.ArticleViewerConfiguration;
import org.pressmark.ui.editor.internal.DirtyTester;
import org.pressmark.ui.editor.internal.EditorColors;
import org.pressmark.ui.editor.internal.EditorMessages;
import org.pressmark.ui.editor.internal.EditorStatus;
import org.pressmark.ui.editor.internal.EditorTitle;
import org.pressmark.ui.editor.internal.MarkClipboard;
import org.pressmark.ui.editor.internal.Messages;
import org.pressmark.ui.editor.internal.OverviewStrip;
import org.pressmark.ui.editor.internal.ProblemCheck;
import org.pressmark.ui.editor.internal.ReadOnlyBar;
import org.pressmark.ui.editor.internal.SaveQuestion;
import org.pressmark.ui.editor.internal.TextContext;
import org.pressmark.ui.editor.internal.ToggleHandler;
import org.pressmark.ui.editor.internal.UndoAtOnce;
import org.pressmark.ui.editor.internal.saving.BesideEditing;
import org.pressmark.ui.editor.paint.MarkedText;
import org.pressmark.ui.editor.session.AnnotationSession;
import org.pressmark.ui.editor.text.ArticlePage;
import org.pressmark.ui.failure.Explanation;
import org.pressmark.ui.failure.Failures;

/**
 * The editor in which articles are tagged. Its text is read-only, its marks are not.
 * <p>
 * It adapts to {@link AnnotationSession}, by which views follow it, and to {@link ArticlePage}, by which commands
 * reach it.
 */
public final class ArticleEditor extends StatusTextEditor implements ISaveablePart2 {

	/** The editor's id, as the plug-in manifest declares it. */
	public static final String ID = "org.pressmark.ui.editor.article";
	/** The context in which the editor's keys work. */
	public static final String CONTEXT = "org.pressmark.ui.editor.context";
	/** Id of the menu that opens on the text. */
	public static final String POPUP = "org.pressmark.ui.editor.article.popup";
	/** The status field that names the annotator. */
	public static final String STATUS_ANNOTATOR = "org.pressmark.ui.editor.annotator";

	/** The status field that says how many problems the marks have. */
	public static final String STATUS_PROBLEMS = "org.pressmark.ui.editor.problems";

	/** The status field that says to what selections are widened. */
	public static final String STATUS_SNAP = "org.pressmark.ui.editor.snap";

	private static final int RULER_WIDTH = 0;

	private @Nullable IOperationApprover approver;
	private @Nullable EditorTitle title;
	private @Nullable AnnotationSession session;
	private @Nullable ArticlePage page;
	private @Nullable EditorMessages messages;
	private boolean wasDirty;

	/** Creates the editor; called by the workbench. */
	public ArticleEditor() {
		setSourceViewerConfiguration(new ArticleViewerConfiguration(this::session));
		PreferenceStore preferences = new PreferenceStore();
		preferences.setDefault(PREFERENCE_WORD_WRAP_ENABLED, true);
		setPreferenceStore(preferences);
		setEditorContextMenuId(POPUP);
		setHelpContextId("org.pressmark.ui.editor.article");
	}

	/** {@return the open document with its selection and undo; empty before it is open} */
	public Optional<AnnotationSession> session() {
		return Optional.ofNullable(session);
	}

	@Override
	protected void doSetInput(@Nullable IEditorInput input) throws CoreException {
		AnnotationDocumentSource source = getSite().getService(AnnotationDocumentSource.class);
		if (source == null) {
			throw new CoreException(Status.error(Messages.noSource));
		}
		ArticleDocumentProvider provider = new ArticleDocumentProvider(source);
		setDocumentProvider(provider);
		super.doSetInput(input);
		if (input == null) {
			return;
		}
		AnnotationDocument document = provider.documentOf(input).orElse(null);
		if (document == null) {
			showFailure(input, provider.getStatus(input));
			return;
		}
		wasDirty = document.isDirty();
		session = new AnnotationSession(document, OperationHistoryFactory.getOperationHistory(),
				InstantSource.system());
		document.addListener(
				(before, after, edit) -> documentChanged(edit.isPresent(), before.state() != after.state()));
		if (input instanceof ArticleEditorInput article) {
			title = new EditorTitle(getSite().getPage(), article, document, this::setPartName);
			setTitleToolTip(EditorTitle.tooltip(document, article));
		}
	}

	private void showFailure(IEditorInput input, @Nullable IStatus failure) {
		setPartName(input.getName());
		setTitleToolTip(input.getToolTipText());
		Failures.log(Messages.bind(Messages.notOpened, input.getName()),
				new CoreException(failure == null
						? Status.error(Messages.bind(Messages.foreignInput, input.getName()))
						: failure));
	}

	@Override
	protected String getStatusHeader(IStatus status) {
		return Messages.bind(Messages.notOpened, getPartName());
	}

	@Override
	protected String getStatusBanner(IStatus status) {
		return "";
	}

	@Override
	protected String getStatusMessage(IStatus status) {
		Explanation why = Failures.explain(new CoreException(status));
		return why.problem() + "\n\n" + why.remedy();
	}

	/** {@return whether an error page takes the place of the text} */
	public boolean isFailed() {
		return session == null;
	}

	@Override
	public int promptToSaveOnClose() {
		return SaveQuestion.ask(getSite().getShell(), getPartName());
	}

	@Override
	protected IVerticalRuler createVerticalRuler() {
		return new VerticalRuler(RULER_WIDTH);
	}

	@Override
	protected ISourceViewer createSourceViewer(Composite parent, IVerticalRuler ruler, int styles) {
		Composite row = OverviewStrip.createRow(ReadOnlyBar.createBelow(parent));
		return new ArticleViewer(row, ruler);
	}

	@Override
	public void createPartControl(Composite parent) {
		super.createPartControl(parent);
		AnnotationSession opened = session;
		MarkedText text = getSourceViewer() instanceof ArticleViewer viewer ? viewer.markedText() : null;
		if (opened == null || text == null) {
			return;
		}
		ArticlePage shown = new ArticlePage(text, opened, this::tell);
		page = shown;
		ReadOnlyBar.install(text, opened.document(), getEditorSite());
		OverviewStrip.install(text, shown.painter(), opened, shown.navigation());
		EditorMessages line = EditorMessages.of(shown, getEditorSite());
		messages = line;
		EditorColors.follow(shown);
		IContextService contexts = getSite().getService(IContextService.class);
		List.of(MarkClipboard.COPY, MarkClipboard.CUT, MarkClipboard.PASTE)
				.forEach(each -> setAction(each.editorAction(), each.in(shown)));
		TextContext.follow(text, contexts, CONTEXT);
		updateStatusField(STATUS_ANNOTATOR);
		shown.showSelectionMenu(() -> ToggleHandler.isOn(ToggleHandler.SELECTION_MENU, getSite()));
		shown.links().fillInTurnIf(() -> ToggleHandler.isOn(ToggleHandler.FILL_IN_TURN, getSite()));
		shown.whenSnapChanges(() -> updateStatusField(STATUS_SNAP));
		opened.input().addListener(this::dirtyMayHaveChanged);
		opened.problems().addListener(() -> {
			updateStatusField(STATUS_PROBLEMS);
			line.update();
		});
		new ProblemCheck(opened, text);
		BesideEditing.begin(opened, text, getEditorSite(), line::stand);
	}

	@Override
	protected void initializeViewerColors(ISourceViewer viewer) {
		EditorColors.apply(viewer.getTextWidget());
	}

	@Override
	protected void createUndoRedoActions() {
		AnnotationSession opened = session;
		if (opened == null) {
			return;
		}
		UndoAtOnce.install(getEditorSite(), opened.undoContext(), this::setAction);
		LinearUndoViolationUserApprover inOrder = new LinearUndoViolationUserApprover(opened.undoContext(), this);
		OperationHistoryFactory.getOperationHistory().addOperationApprover(inOrder);
		approver = inOrder;
	}

	@Override
	protected void editorContextMenuAboutToShow(IMenuManager menu) {
		for (String group : new String[]{"labels", "link", "edge", "edit"}) {
			menu.add(new Separator(group));
		}
		addAction(menu, "edit", ITextEditorActionConstants.UNDO);
		addAction(menu, "edit", ITextEditorActionConstants.REDO);
		addAction(menu, "edit", ITextEditorActionConstants.CUT);
		addAction(menu, "edit", ITextEditorActionConstants.COPY);
		addAction(menu, "edit", ITextEditorActionConstants.PASTE);
		menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
	}

	@Override
	public void doSave(@Nullable IProgressMonitor monitor) {
		AnnotationSession opened = session;
		if (opened == null) {
			return;
		}
		opened.input().take();
		try {
			getDocumentProvider().saveDocument(monitor, getEditorInput(),
					getDocumentProvider().getDocument(getEditorInput()), true);
			tell(Status.OK_STATUS);
			opened.document().saveWarning().ifPresent(this::warn);
		} catch (CoreException notSaved) {
			if (monitor != null) {
				monitor.setCanceled(true);
			}
			Failures.show(Messages.bind(Messages.notSaved, getPartName()), notSaved);
		}
		dirtyMayHaveChanged();
	}

	/** {@return whether there is something to save: edits, or what is being typed in a field} */
	@Override
	public boolean isDirty() {
		return super.isDirty() || session().filter(opened -> opened.input().isWaiting()).isPresent();
	}

	@Override
	public boolean isSaveOnCloseNeeded() {
		return isDirty();
	}

	private void dirtyMayHaveChanged() {
		if (wasDirty != isDirty()) {
			wasDirty = !wasDirty;
			firePropertyChange(ISaveablePart2.PROP_DIRTY);
			getSite().getService(IEvaluationService.class).requestEvaluation(DirtyTester.PROPERTY);
		}
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public <T> @Nullable T getAdapter(Class<T> adapter) {
		if (adapter == AnnotationSession.class) {
			return adapter.cast(session);
		}
		if (adapter == ArticlePage.class) {
			return adapter.cast(page);
		}
		return super.getAdapter(adapter);
	}

	@Override
	public void dispose() {
		IOperationApprover inOrder = approver;
		if (inOrder != null) {
			OperationHistoryFactory.getOperationHistory().removeOperationApprover(inOrder);
		}
		EditorTitle kept = title;
		if (kept != null) {
			kept.dispose();
		}
		EditorMessages told = messages;
		if (told != null) {
			told.dispose();
		}
		AnnotationSession closed = session;
		if (closed != null) {
			closed.dispose();
		}
		super.dispose();
	}

	@Override
	protected void updateStatusField(String category) {
		AnnotationSession opened = session;
		if (opened != null
				&& EditorStatus.show(category, getStatusField(category), opened, page, getEditorSite())) {
			return;
		}
		super.updateStatusField(category);
	}

	/** An edit that was done, or undone, is no longer refused; the state decides whether others are. */
	private void documentChanged(boolean edited, boolean stateChanged) {
		dirtyMayHaveChanged();
		EditorMessages line = messages;
		if (line != null && edited) {
			line.refuse(null);
		}
		if (stateChanged) {
			updateStatusField(STATUS_ANNOTATOR);
		}
		if (line != null && (edited || stateChanged)) {
			line.update();
		}
	}

	private void tell(IStatus status) {
		if (status.matches(IStatus.ERROR)) {
			Throwable cause = status.getException();
			Failures.show(status.getMessage(), cause == null ? new CoreException(status) : cause);
			return;
		}
		EditorMessages line = messages;
		if (line != null) {
			line.tell(status);
		}
		if (status.matches(IStatus.WARNING) && getSourceViewer() != null) {
			getSourceViewer().getTextWidget().getDisplay().beep();
		}
	}

	/** What is saved needs no dialog: the log keeps the whole of it, and the status line tells until the next edit. */
	private void warn(IOException warning) {
		Failures.log(Messages.bind(Messages.savedWithWarning, getPartName()), warning);
		EditorMessages line = messages;
		if (line != null) {
			line.refuse(Messages.savedWithWarningShort);
		}
	}
}
