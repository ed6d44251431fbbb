package org.pressmark.ui.editor.session;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.pressmark.model.Layer;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.model.edit.Change;
import org.pressmark.model.edit.LayerEdit;
import org.pressmark.model.lint.Dismissal;
import org.pressmark.model.lint.Finding;
import org.pressmark.model.lint.QuickFix;
import org.pressmark.model.lint.QuoteTypeProposal;

/** Puts right what has been found, or keeps it from being told again. */
public final class QuickFixes {

	private static final String BUNDLE = "org.pressmark.ui.editor";

	private final AnnotationSession session;
	private final TextCaret text;

	/**
	 * Connects a session with a text.
	 *
	 * @param session
	 *            what is edited
	 * @param text
	 *            where the caret is
	 */
	public QuickFixes(AnnotationSession session, TextCaret text) {
		this.session = session;
		this.text = text;
	}

	/** {@return what has been found about the selected marks; where none is selected, about the text at the caret} */
	public List<Finding> here() {
		List<Finding> findings = new ArrayList<>();
		session.selected().forEach(mark -> findings.addAll(session.problems().of(mark.id())));
		if (session.selected().isEmpty()) {
			session.problems().shown().stream()
					.filter(finding -> finding.where().touches(text.selection().begin())
							|| finding.where().overlaps(text.selection()))
					.forEach(findings::add);
		}
		return findings;
	}

	/**
	 * Finds what the quotation marks say about the type of the selected content, if it has none yet.
	 *
	 * @param mark
	 *            the content
	 * @return what sets the type; empty if the mark has one, is no content, or the quotations are not known yet
	 */
	public Optional<QuickFix> proposal(Mark mark) {
		return session.problems().quotations()
				.flatMap(quotations -> QuoteTypeProposal.of(session.article().text(), quotations, session.layer(),
						session.codebook(), mark))
				.filter(proposal -> mark.attribute(proposal.attribute().name()).isEmpty()
						&& proposal.attribute().appliesTo(mark))
				.map(proposal -> new QuickFix.SetAttribute(
						Messages.bind(Messages.setType, proposal.attribute().name(), proposal.value().display()),
						mark.id(), proposal.attribute().name(), proposal.value()));
	}

	/**
	 * Carries a fix out as a step that can be undone.
	 *
	 * @param fix
	 *            the fix
	 */
	public void apply(QuickFix fix) {
		apply(List.of(fix));
	}

	/**
	 * Carries several fixes out as one step. One that has nothing left to do is passed over.
	 *
	 * @param fixes
	 *            the fixes, at least one
	 */
	public void apply(List<QuickFix> fixes) {
		List<Change> changes = new ArrayList<>();
		Layer layer = session.layer();
		for (QuickFix fix : fixes) {
			Optional<LayerEdit> edit = fix.on(layer, session.planner().provenance());
			if (edit.isPresent()) {
				changes.addAll(edit.get().changes());
				layer = edit.get().applyTo(layer);
			}
		}
		text.tell(session.perform(changes.isEmpty()
				? new Plan.Refusal(Messages.nothingChanges)
				: step(fixes.getFirst().title(), changes)));
	}

	private static Plan.Step step(String title, List<Change> changes) {
		Set<MarkId> marks = new HashSet<>();
		Optional<Arming> made = Optional.empty();
		for (Change change : changes) {
			if (change instanceof Change.OfMark ofMark && ofMark.after().isPresent()) {
				marks.add(ofMark.id());
				made = ofMark.before().isEmpty() ? Optional.of(Arming.of(ofMark.id())) : made;
			}
		}
		return new Plan.Step(new LayerEdit(title, changes), List.copyOf(marks), made);
	}

	/**
	 * Keeps findings from being told again, for this annotator on this article.
	 *
	 * @param findings
	 *            what is as it should be
	 */
	public void dismiss(Collection<Finding> findings) {
		Set<Dismissal> dismissed = new HashSet<>(session.document().dismissals());
		findings.forEach(finding -> dismissed.add(finding.dismissal()));
		keep(dismissed);
	}

	/** Tells again what was dismissed in this article. */
	public void restore() {
		if (session.document().dismissals().isEmpty()) {
			text.refuse(Messages.nothingDismissed);
		} else {
			keep(Set.of());
		}
	}

	/** Says that there is nothing to put right. */
	public void refuse() {
		text.refuse(session.problems().isKnown() ? Messages.nothingToFix : Messages.notChecked);
	}

	private void keep(Set<Dismissal> dismissals) {
		try {
			session.document().keepDismissals(dismissals);
			text.tell(Status.OK_STATUS);
		} catch (IOException notKept) {
			text.tell(new Status(IStatus.ERROR, BUNDLE, Messages.dismissalNotKept, notKept));
		}
	}
}
