package org.pressmark.uima.internal;

import org.apache.uima.UIMAException;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.pressmark.uima.UimaFormatException;

/**
 * A type system ready for use. Committing one costs far more than a CAS that shares it, so it is done once;
 * many threads
 * may ask for a CAS.
 */
public final class CompiledTypes {

	private final TypeSystem types;

	private CompiledTypes(TypeSystem types) {
		this.types = types;
	}

	/**
	 * Commits a type system.
	 *
	 * @param description
	 *            what to commit, without imports
	 * @return the committed types
	 * @throws UimaFormatException
	 *             if UIMA refuses it
	 */
	public static CompiledTypes of(TypeSystemDescription description) throws UimaFormatException {
		try {
			return new CompiledTypes(CasCreationUtils.createCas(description, null, null).getTypeSystem());
		} catch (UIMAException | RuntimeException failure) {
			throw new UimaFormatException("UIMA refuses the type system: " + SafeXml.reason(failure), 0,
					"Correct the type system descriptor.", failure);
		}
	}

	/** {@return the types} */
	public TypeSystem types() {
		return types;
	}

	/** {@return a new empty CAS of these types} */
	public CAS newCas() {
		try {
			return CasCreationUtils.createCas(types, null, null, null);
		} catch (UIMAException impossible) {
			throw new IllegalStateException("A committed type system always makes a CAS", impossible);
		}
	}
}
