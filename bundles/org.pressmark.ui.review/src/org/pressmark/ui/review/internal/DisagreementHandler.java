package org.pressmark.ui.review.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Mark;
import org.pressmark.model.assignment.Blind;
import org.pressmark.ui.background.Background;
import org.pressmark.ui.corpus.CorpusSession;
import org.pressmark.ui.corpus.OpenCorpus;
import org.pressmark.ui.editor.text.ArticlePage;
import org.pressmark.ui.failure.Failures;
import org.pressmark.ui.review.internal.ArticleDisagreements.Found;
import org.pressmark.ui.review.internal.ArticleDisagreements.Place;

/** Goes to the next place, or the previous one, where somebody else has marked the article in front otherwise. */
public final class DisagreementHandler extends AbstractHandler implements IExecutableExtension {

	private static final String PREVIOUS = "PREVIOUS";
	/** The page remembers the place that the keys went to last, whichever of them. */
	private static final String LAST = "org.pressmark.ui.review.disagreement";

	private boolean forward = true;

	@Override
	public void setInitializationData(@Nullable IConfigurationElement element, @Nullable String property,
			@Nullable Object data) {
		forward = !PREVIOUS.equals(data);
	}

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		IEditorPart editor = HandlerUtil.getActiveEditor(event);
		ArticlePage page = editor == null ? null : editor.getAdapter(ArticlePage.class);
		CorpusSession session = HandlerUtil.getActiveWorkbenchWindowChecked(event).getService(CorpusSession.class);
		Optional<OpenCorpus> corpus = session == null ? Optional.empty() : session.current();
		if (page == null || corpus.isEmpty()) {
			return null;
		}
		if (corpus.get().assigned().hides(Blind.OTHERS)) {
			tell(page, IStatus.WARNING, Messages.blind);
			return null;
		}
		String own = page.session().document().annotator();
		List<String> others = corpus.get().annotators().stream().filter(name -> !name.equals(own)).toList();
		Background.run(Messages.looking, new ArticleDisagreements(corpus.get().corpus(),
				page.session().article(), page.session().layer(), others))
				.whenComplete((found, failure) -> show(page, found, failure));
		return null;
	}

	private void show(ArticlePage page, @Nullable Found found, @Nullable Throwable failure) {
		if (page.text().isDisposed()) {
			return;
		}
		if (found == null) {
			Failures.show(Messages.othersNotCompared, failure);
		} else if (found.places().isEmpty()) {
			tell(page, IStatus.WARNING, found.compared() == 0
					? Messages.nobodyElse
					: Messages.noDisagreement);
		} else {
			go(page, found.places());
		}
	}

	private void go(ArticlePage page, List<Place> places) {
		Optional<Place> last = page.text().getData(LAST) instanceof Place before
				? Optional.of(before)
				: Optional.empty();
		int index = ArticleDisagreements.next(places, last, page.caret(), forward);
		Place place = places.get(index);
		page.text().setData(LAST, place);
		Optional<Mark> mark = place.own().flatMap(page.session().layer()::mark);
		if (mark.isPresent()) {
			page.navigation().jumpTo(mark.get());
		} else {
			page.session().selection().select(List.of(), false);
			page.select(place.extent());
		}
		tell(page, IStatus.INFO,
				Messages.bind(Messages.placeOf, new Object[]{index + 1, places.size(), place.message()}));
	}

	private static void tell(ArticlePage page, int severity, String message) {
		page.tell(new Status(severity, "org.pressmark.ui.review", message));
	}
}
