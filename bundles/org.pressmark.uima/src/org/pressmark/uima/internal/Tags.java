package org.pressmark.uima.internal;

/** Names of the tags in the descriptions of our own type systems. */
final class Tags {

	static final String CODEBOOK = "codebook";
	static final String VERSION = "version";
	static final String TITLE = "title";
	static final String RULE = "rule";
	static final String CHANGE = "change";
	static final String CHANGE_DATE = "changeDate";
	static final String CHANGE_SUMMARY = "changeSummary";
	static final String CHANGE_AUTHOR = "changeAuthor";

	static final String LABEL = "label";
	static final String UIMA_TYPE = "uimaType";
	static final String ALIAS = "alias";
	static final String ROLE = "role";
	static final String SHORTCUT = "shortcut";
	static final String COLOR = "color";
	static final String DARK_COLOR = "darkColor";
	static final String SHAPE = "shape";
	static final String SNAP = "snap";
	static final String EXAMPLE = "example";
	static final String COUNTER_EXAMPLE = "counterExample";
	static final String BECAUSE = "because";

	static final String ATTRIBUTE = "attribute";
	static final String TYPE = "type";
	static final String VALUE = "value";
	static final String MEANING = "meaning";
	static final String MANDATORY = "mandatory";
	static final String WHEN = "when";
	static final String IS = "is";
	static final String DEFAULT = "default";
	static final String DEFAULT_VALUE = "defaultValue";

	static final String SLOT = "slot";
	static final String TARGET = "target";
	static final String MIN = "min";
	static final String MAX = "max";

	private Tags() {}
}
