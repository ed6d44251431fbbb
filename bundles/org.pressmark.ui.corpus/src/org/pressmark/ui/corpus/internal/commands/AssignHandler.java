package org.pressmark.ui.corpus.internal.commands;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.ArticleId;
import org.pressmark.model.Layer;
import org.pressmark.store.CorpusException;
import org.pressmark.store.assignment.Assignments;
import org.pressmark.ui.background.Background;
import org.pressmark.ui.corpus.ArticleSummary;
import org.pressmark.ui.corpus.OpenCorpus;
import org.pressmark.ui.corpus.internal.assign.AssignDialog;
import org.pressmark.ui.corpus.internal.assign.AssignForm.Choice;
import org.pressmark.ui.corpus.internal.assign.Messages;
import org.pressmark.ui.corpus.internal.navigator.CorpusNavigator;
import org.pressmark.ui.corpus.internal.queue.QueueBasis;
import org.pressmark.ui.corpus.internal.session.CorpusEditors;
import org.pressmark.ui.failure.Failures;

/** Gives articles to an annotator. */
public final class AssignHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		Call call = Call.of(event);
		call.corpus().ifPresent(corpus -> {
			if (corpus.assigned().assignment().isPresent()) {
				MessageDialog.openInformation(call.shell(), Messages.title, Messages.notForYou);
			} else {
				ask(call, corpus);
			}
		});
		return null;
	}

	private static void ask(Call call, OpenCorpus corpus) {
		AssignDialog dialog = new AssignDialog(call.shell(), annotators(corpus), choices(call, corpus),
				name -> QueueBasis.assignmentOf(corpus.folder(), name).assignment(), call.session().annotator());
		int answer = dialog.open();
		if (answer != Window.OK && answer != AssignDialog.TAKE_BACK) {
			return;
		}
		Assignments assignments = new Assignments(corpus.folder());
		Background.run(Messages.writing, progress -> {
			if (dialog.result().isPresent()) {
				assignments.save(dialog.result().get());
			} else {
				assignments.delete(dialog.annotator());
			}
			return null;
		}).thenRun(() -> written(call, corpus, dialog)).whenComplete(Failures.reporting(Messages.notWritten));
	}

	/** What an editor shows that is open was decided when it was opened. */
	private static void written(Call call, OpenCorpus corpus, AssignDialog dialog) {
		boolean own = dialog.annotator().equals(call.session().annotator());
		if (own && dialog.result().filter(made -> !made.blind().isEmpty()).isPresent()) {
			CorpusEditors.closeOn(corpus.folder());
		}
		call.session().refresh();
	}

	private static List<String> annotators(OpenCorpus corpus) {
		Set<String> names = new LinkedHashSet<>(corpus.annotators());
		names.remove(Layer.GOLD);
		try {
			names.addAll(new Assignments(corpus.folder()).annotators());
		} catch (CorpusException unreadable) {
			Failures.log(unreadable.problem(), unreadable);
		}
		return List.copyOf(names);
	}

	private static List<Choice> choices(Call call, OpenCorpus corpus) {
		List<Choice> choices = new ArrayList<>();
		choices.add(choice(Messages.articlesAll, call.navigator().map(CorpusNavigator::shown)
				.filter(shown -> shown.size() == corpus.articles().size())
				.orElseGet(() -> List.copyOf(corpus.articles()))));
		call.navigator().map(CorpusNavigator::shown).filter(shown -> shown.size() < corpus.articles().size())
				.ifPresent(shown -> choices.add(choice(Messages.articlesShown, shown)));
		call.navigator().map(CorpusNavigator::selected).filter(selected -> selected.size() > 1)
				.ifPresent(selected -> choices.add(choice(Messages.articlesSelected, selected)));
		return choices;
	}

	private static Choice choice(String name, Collection<ArticleSummary> articles) {
		List<ArticleId> ids = articles.stream().map(ArticleSummary::id).toList();
		return new Choice(Messages.bind(name, ids.size()), ids);
	}
}
