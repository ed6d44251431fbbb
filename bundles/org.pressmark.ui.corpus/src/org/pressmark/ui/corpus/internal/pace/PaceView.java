package org.pressmark.ui.corpus.internal.pace;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.assignment.Blind;
import org.pressmark.store.Corpus;
import org.pressmark.store.assignment.CorpusProgress;
import org.pressmark.ui.background.Background;
import org.pressmark.ui.corpus.OpenCorpus;
import org.pressmark.ui.corpus.internal.view.CorpusView;
import org.pressmark.ui.failure.Failures;

/**
 * How far the annotators are and how fast: in sentences for the one who works here, in a table for all whom that person
 * may see, and by day. It reads only while somebody looks at it.
 */
public final class PaceView extends CorpusView {

	/** The view's id, as the plug-in manifest declares it. */
	public static final String ID = "org.pressmark.ui.corpus.pace";

	/** Milliseconds: logs and layers are written in quick succession. */
	private static final int SOON = 700;

	private final Runnable logged = () -> Display.getDefault().asyncExec(this::readSoon);
	private @Nullable PacePage page;
	private @Nullable CompletableFuture<CorpusProgress> running;
	private boolean again;

	/** Called by the platform. */
	public PaceView() {
		super(ID, SOON);
	}

	@Override
	protected void create(Composite parent) {
		page = new PacePage(parent);
		getSite().getService(WorkTimes.class).addListener(logged);
	}

	@Override
	protected boolean isMade() {
		PacePage made = page;
		return made != null && !made.isDisposed();
	}

	@Override
	protected void read() {
		PacePage made = page;
		if (made == null) {
			return;
		}
		Optional<OpenCorpus> corpus = session().current();
		if (corpus.isEmpty()) {
			made.say(Messages.noCorpus);
			return;
		}
		if (running != null) {
			again = true;
			return;
		}
		Corpus asked = corpus.get().corpus();
		CompletableFuture<CorpusProgress> work = Background.run(Messages.job, progress -> CorpusProgress.of(asked,
				asked.index(progress), ZoneId.systemDefault(), Instant.now()));
		running = work;
		work.whenComplete((found, failure) -> done(asked, found, failure));
	}

	private void done(Corpus asked, @Nullable CorpusProgress found, @Nullable Throwable failure) {
		running = null;
		PacePage made = page;
		Optional<OpenCorpus> corpus = session().current().filter(open -> open.corpus() == asked);
		if (made == null || made.isDisposed()) {
			return;
		}
		if (failure != null && !(Failures.unwrap(failure) instanceof CancellationException)) {
			Failures.show(Messages.failed, failure);
		} else if (found != null && corpus.isPresent()) {
			show(made, corpus.get(), found);
		}
		if (again || corpus.isEmpty()) {
			again = false;
			readSoon();
		}
	}

	private void show(PacePage made, OpenCorpus corpus, CorpusProgress found) {
		String annotator = session().annotator();
		boolean alone = corpus.assigned().hides(Blind.OTHERS);
		LocalDate today = LocalDate.now();
		List<PaceText> rows = found.annotators().stream().filter(each -> !alone || each.name().equals(annotator))
				.map(each -> new PaceText(each, today)).toList();
		made.show(rows, annotator, IdleLimit.get().toSeconds(), found.problems().size());
	}

	@Override
	public void opened(OpenCorpus corpus) {
		readSoon();
	}

	@Override
	public void closed(OpenCorpus corpus) {
		PacePage made = page;
		if (made != null && !made.isDisposed()) {
			made.show(List.of(), "", 0, 0);
			made.say(Messages.noCorpus);
		}
	}

	@Override
	public void annotatorChanged(String annotator) {
		PacePage made = page;
		if (made != null && !made.isDisposed()) {
			made.show(List.of(), "", 0, 0);
			made.say(Messages.reading);
			readSoon();
		}
	}

	@Override
	public void setFocus() {
		PacePage made = page;
		if (made != null) {
			made.setFocus();
		}
	}

	@Override
	public void dispose() {
		getSite().getService(WorkTimes.class).removeListener(logged);
		CompletableFuture<CorpusProgress> work = running;
		if (work != null) {
			work.cancel(false);
		}
		super.dispose();
	}
}
