package org.pressmark.app.internal;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.jspecify.annotations.Nullable;
import org.pressmark.ui.corpus.CorpusListener;
import org.pressmark.ui.corpus.CorpusSession;
import org.pressmark.ui.corpus.OpenCorpus;

/** Keeps the title of a window: article, corpus, product. */
final class WindowTitle implements CorpusListener, IPartListener2 {

	private static final String PRODUCT = "Pressmark";

	private final IWorkbenchWindowConfigurer configurer;
	private final CorpusSession session;
	private final IPropertyListener nameListener = (source, property) -> update();
	private @Nullable IEditorPart watched;

	WindowTitle(IWorkbenchWindowConfigurer configurer, CorpusSession session) {
		this.configurer = configurer;
		this.session = session;
	}

	void install() {
		session.addListener(this);
		configurer.getWindow().getPartService().addPartListener(this);
		Shell shell = configurer.getWindow().getShell();
		shell.addDisposeListener(event -> session.removeListener(this));
		update();
	}

	private void update() {
		IWorkbenchPage page = configurer.getWindow().getActivePage();
		IEditorPart editor = page == null ? null : page.getActiveEditor();
		watch(editor);
		String article = editor == null ? "" : editor.getTitle();
		String corpus = session.current().map(OpenCorpus::name).orElse("");
		configurer.setTitle(Stream.of(article, corpus, PRODUCT).filter(part -> !part.isBlank())
				.collect(Collectors.joining(" \u2013 ")));
	}

	private void watch(@Nullable IEditorPart editor) {
		IEditorPart before = watched;
		if (before == editor) {
			return;
		}
		if (before != null) {
			before.removePropertyListener(nameListener);
		}
		if (editor != null) {
			editor.addPropertyListener(nameListener);
		}
		watched = editor;
	}

	@Override
	public void opened(OpenCorpus corpus) {
		update();
	}

	@Override
	public void closed(OpenCorpus corpus) {
		update();
	}

	@Override
	public void partActivated(IWorkbenchPartReference reference) {
		update();
	}

	@Override
	public void partClosed(IWorkbenchPartReference reference) {
		update();
	}
}
