package org.pressmark.ui.corpus.internal.commands;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.assignment.Blind;
import org.pressmark.ui.corpus.ArticleSummary;
import org.pressmark.ui.corpus.internal.navigator.LayerCell;
import org.pressmark.ui.corpus.internal.queue.Messages;
import org.pressmark.ui.icons.Icon;

/** The menu of those who have a layer on the selected article. */
public final class OtherLayers extends CompoundContributionItem {

	private static final String COMMAND = "org.pressmark.ui.corpus.command.openLayerOf";

	@Override
	protected IContributionItem[] getContributionItems() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IContributionItem[] items = window == null
				? new IContributionItem[0]
				: items(new Call(window)).toArray(IContributionItem[]::new);
		return items.length > 0 ? items : new IContributionItem[]{new ActionContributionItem(new Nobody(window))};
	}

	private static Stream<IContributionItem> items(Call call) {
		Optional<ArticleSummary> article = call.articles().stream().findFirst()
				.flatMap(id -> call.corpus().flatMap(corpus -> corpus.article(id)));
		return article.stream().flatMap(summary -> summary.layers().keySet().stream().sorted()
				.filter(annotator -> !annotator.equals(call.session().annotator()))
				.map(annotator -> item(call, summary, annotator)));
	}

	private static IContributionItem item(Call call, ArticleSummary article, String annotator) {
		CommandContributionItemParameter item = new CommandContributionItemParameter(call.window(), null, COMMAND,
				CommandContributionItem.STYLE_PUSH);
		item.label = (annotator + " (" + LayerCell.text(article.layer(annotator)) + ")").replace("&", "&&");
		item.icon = Icon.ANNOTATOR.descriptor();
		item.parameters = Map.of(OpenLayerOfHandler.ANNOTATOR, annotator);
		return new CommandContributionItem(item);
	}

	/** Says why there is nothing to choose. */
	private static final class Nobody extends Action {

		Nobody(@Nullable IWorkbenchWindow window) {
			super(isHidden(window) ? Messages.othersHidden : "Nobody else has marks on this article");
			setEnabled(false);
		}

		private static boolean isHidden(@Nullable IWorkbenchWindow window) {
			return window != null && new Call(window).corpus()
					.filter(corpus -> corpus.assigned().hides(Blind.OTHERS)).isPresent();
		}
	}
}
