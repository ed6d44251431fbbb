package org.pressmark.ui.editor.internal.attributes;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.widgets.Text;
import org.pressmark.model.codebook.AllowedValue;

/** Offers the values of an attribute that contain what was typed, with what they mean. */
final class Completion {

	private Completion() {}

	/**
	 * Offers values in a field.
	 *
	 * @param text
	 *            the field
	 * @param values
	 *            all values
	 * @param taken
	 *            called when one of the offered values stands in the field
	 */
	static void of(Text text, List<AllowedValue> values, Runnable taken) {
		ContentProposalAdapter adapter = new ContentProposalAdapter(text, new TextContentAdapter(),
				(contents, position) -> matching(values, contents), null, null);
		adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
		adapter.addContentProposalListener(proposal -> taken.run());
	}

	/** {@return the values that contain some text, in any case; those that begin with it first} */
	static IContentProposal[] matching(List<AllowedValue> values, String typed) {
		String wanted = typed.strip().toLowerCase(Locale.ROOT);
		return values.stream().filter(value -> lower(value).contains(wanted))
				.sorted((one, other) -> Boolean.compare(lower(other).startsWith(wanted), lower(one).startsWith(wanted)))
				.map(value -> new ContentProposal(value.value(), value.value(),
						value.description().isEmpty() ? null : value.description()))
				.toArray(IContentProposal[]::new);
	}

	private static String lower(AllowedValue value) {
		return value.value().toLowerCase(Locale.ROOT);
	}
}
