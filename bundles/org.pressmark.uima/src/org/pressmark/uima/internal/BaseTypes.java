package org.pressmark.uima.internal;

import org.apache.uima.cas.CAS;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;

/** The types and features that every corpus's type system has, whatever its codebook says. */
public final class BaseTypes {

	/** Package of the base types. */
	public static final String NAMESPACE = "org.pressmark.types.";
	/** Package of the label types that have no name of their own. */
	public static final String LABEL_NAMESPACE = NAMESPACE + "label.";

	/** Super type of every label's type. */
	public static final String MARK = NAMESPACE + "Mark";
	/** The mark's id. */
	public static final String MARK_ID = "markId";
	/** Who made it. */
	public static final String MARK_AUTHOR = "markAuthor";
	/** When, ISO 8601. */
	public static final String MARK_CREATED = "markCreated";
	/** Under which version of the codebook. */
	public static final String MARK_CODEBOOK_VERSION = "markCodebookVersion";
	/** The annotator's comment. */
	public static final String MARK_NOTE = "markNote";
	/** Whether the annotator doubts it. */
	public static final String MARK_UNCERTAIN = "markUncertain";
	/** The fragments of a mark that has several. */
	public static final String MARK_FRAGMENTS = "markFragments";
	/** Label of a mark whose label the codebook does not have. */
	public static final String MARK_LABEL = "markLabel";
	/** Which flags and numbers have a value. */
	public static final String MARK_ASSIGNED = "markAssigned";
	/** Attributes that the label's type has no feature for. */
	public static final String MARK_ATTRIBUTES = "markAttributes";
	/** Links that the label's type has no feature for, or whose target is not there. */
	public static final String MARK_LINKS = "markLinks";

	/** One stretch of a mark. */
	public static final String FRAGMENT = NAMESPACE + "Fragment";

	/** An attribute without a feature of its own. */
	public static final String ATTRIBUTE = NAMESPACE + "Attribute";
	/** Name of the attribute. */
	public static final String ATTRIBUTE_NAME = "name";
	/** Kind of its value: text, texts, flag, integer, decimal. */
	public static final String ATTRIBUTE_KIND = "kind";
	/** Its value or values as text. */
	public static final String ATTRIBUTE_VALUES = "values";

	/** A link that no slot feature holds. */
	public static final String LINK = NAMESPACE + "Link";
	/** Name of the slot. */
	public static final String LINK_SLOT = "slot";
	/** Place in the slot, from 0. */
	public static final String LINK_POSITION = "position";
	/** Id of the mark that is meant. */
	public static final String LINK_TARGET = "targetId";

	/** What is known of the layer as a whole. */
	public static final String LAYER_INFO = NAMESPACE + "LayerInfo";
	/** Id of the article. */
	public static final String INFO_ARTICLE = "article";
	/** Whose layer it is. */
	public static final String INFO_ANNOTATOR = "annotator";
	/** How far the annotator got. */
	public static final String INFO_STATE = "state";
	/** Hash of the text. */
	public static final String INFO_SHA256 = "textSha256";
	/** Name of the codebook. */
	public static final String INFO_CODEBOOK = "codebook";
	/** Version of the codebook. */
	public static final String INFO_CODEBOOK_VERSION = "codebookVersion";

	private BaseTypes() {}

	/**
	 * Adds the base types.
	 *
	 * @param target
	 *            the type system that gets them
	 */
	static void addTo(TypeSystemDescription target) {
		addMark(target);
		target.addType(FRAGMENT, "One stretch of a mark that consists of several.", CAS.TYPE_NAME_ANNOTATION);
		TypeDescription attribute = target.addType(ATTRIBUTE,
				"An attribute value that the label of its mark has no feature for.", CAS.TYPE_NAME_TOP);
		string(attribute, ATTRIBUTE_NAME, "Name of the attribute.");
		string(attribute, ATTRIBUTE_KIND, "Kind of the value: text, texts, flag, integer or decimal.");
		attribute.addFeature(ATTRIBUTE_VALUES, "The value, or the values of the kind texts, in order.",
				CAS.TYPE_NAME_STRING_ARRAY, CAS.TYPE_NAME_STRING, false);
		TypeDescription link = target.addType(LINK,
				"A link in a slot that the label does not have, or to a mark that is not there.", CAS.TYPE_NAME_TOP);
		string(link, LINK_SLOT, "Name of the slot.");
		link.addFeature(LINK_POSITION, "Place among all links of the slot, counted from 0.", CAS.TYPE_NAME_INTEGER);
		string(link, LINK_TARGET, "The markId of the mark that is meant.");
		addLayerInfo(target);
	}

	private static void addMark(TypeSystemDescription target) {
		TypeDescription mark = target.addType(MARK,
				"One labelled span of an article. The label is the subtype; begin and end cover all fragments.",
				CAS.TYPE_NAME_ANNOTATION);
		string(mark, MARK_ID, "Stable name of the mark within its layer.");
		string(mark, MARK_AUTHOR, "Who made the mark.");
		string(mark, MARK_CREATED, "When it was made or last changed, ISO 8601 in UTC.");
		mark.addFeature(MARK_CODEBOOK_VERSION, "Version of the codebook in force then.", CAS.TYPE_NAME_INTEGER);
		string(mark, MARK_NOTE, "The annotator's comment; absent where there is none.");
		mark.addFeature(MARK_UNCERTAIN, "Whether the annotator doubts the mark.", CAS.TYPE_NAME_BOOLEAN);
		array(mark, MARK_FRAGMENTS, "The stretches of the mark in text order; absent where it is one stretch.",
				FRAGMENT);
		string(mark, MARK_LABEL, "Name of the label where the codebook has none of that name; absent otherwise.");
		string(mark, MARK_ASSIGNED,
				"Features of flags and numbers that have a value, separated by spaces. UIMA knows no"
						+ " absent number: false or zero in a feature that is not named here means \"no value\".");
		array(mark, MARK_ATTRIBUTES, "Values that the label has no feature for; absent where there are none.",
				ATTRIBUTE);
		array(mark, MARK_LINKS, "Links that no slot feature can hold; absent where there are none.", LINK);
	}

	private static void addLayerInfo(TypeSystemDescription target) {
		TypeDescription info = target.addType(LAYER_INFO, "What is known of the layer as a whole; one in each file.",
				CAS.TYPE_NAME_TOP);
		string(info, INFO_ARTICLE, "Id of the article in its corpus.");
		string(info, INFO_ANNOTATOR, "Whose layer it is; gold for the adjudicated one.");
		string(info, INFO_STATE, "How far the annotator got: new, in-progress, done or locked.");
		string(info, INFO_SHA256, "SHA-256 of the text in UTF-8, in hexadecimal digits.");
		string(info, INFO_CODEBOOK, "Name of the codebook.");
		info.addFeature(INFO_CODEBOOK_VERSION, "Version of the codebook.", CAS.TYPE_NAME_INTEGER);
	}

	private static void string(TypeDescription type, String name, String description) {
		type.addFeature(name, description, CAS.TYPE_NAME_STRING);
	}

	private static void array(TypeDescription type, String name, String description, String element) {
		type.addFeature(name, description, CAS.TYPE_NAME_FS_ARRAY, element, false);
	}
}
