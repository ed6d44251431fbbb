package org.pressmark.model.validation;

/** What can be wrong with a mark. */
public enum ProblemKind {
	/** It reaches beyond the text. */
	OUTSIDE_TEXT,
	/** An edge cuts a surrogate pair in two. */
	SPLIT_CHARACTER,
	/** It touches an excluded region. */
	EXCLUDED_REGION,
	/** The codebook has no such label. */
	UNKNOWN_LABEL,
	/** Its label has no such attribute. */
	UNKNOWN_ATTRIBUTE,
	/** The value does not fit the attribute. */
	BAD_VALUE,
	/** A mandatory attribute has no value. */
	MISSING_ATTRIBUTE,
	/** Its label has no such slot. */
	UNKNOWN_SLOT,
	/** A slot names a mark that is not there. */
	DANGLING_LINK,
	/** A slot holds a mark of a label that it does not take. */
	BAD_LINK,
	/** A slot holds more marks than it may. */
	TOO_MANY_LINKS,
	/** A slot holds fewer marks than it needs. */
	TOO_FEW_LINKS,
	/** It breaks a rule that the codebook has switched on. */
	BROKEN_RULE
}
