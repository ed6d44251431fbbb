package org.pressmark.ui.editor.paint;

import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Region;
import org.pressmark.model.RegionKind;

/** What regions are called on the page. */
public final class RegionNames {

	private RegionNames() {}

	/**
	 * Names a kind of region.
	 *
	 * @param kind
	 *            the kind
	 * @return its name for people
	 */
	public static String of(RegionKind kind) {
		return switch (kind) {
			case HEADLINE -> Messages.headline;
			case SUBHEADLINE -> Messages.subheadline;
			case BYLINE -> Messages.byline;
			case BODY -> Messages.body;
			case CAPTION -> Messages.caption;
			case RELATED -> Messages.related;
			case ADVERTISEMENT -> Messages.advertisement;
			case NAVIGATION -> Messages.navigation;
			case NOTICE -> Messages.notice;
			case COMMENT -> Messages.comment;
		};
	}

	static String header(Region region) {
		String name = of(region.kind()).toUpperCase(Locale.getDefault());
		return region.included() ? name : NLS.bind(Messages.excluded, name);
	}
}
