/**
 * How the interchange with UIMA works inside.
 *
 * <p>{@link org.pressmark.uima.internal.Identifiers} and {@link org.pressmark.uima.internal.LabelTypes} decide what a
 * codebook's names are called in a type system, {@link org.pressmark.uima.internal.DescriptionTags} carries in the
 * descriptions what a type system has no words for, {@link org.pressmark.uima.internal.LayerWriter} and
 * {@link org.pressmark.uima.internal.LayerReader} walk between marks and feature structures, and
 * {@link org.pressmark.uima.internal.SafeXml} is the only place where XML is parsed.
 */
@NullMarked
package org.pressmark.uima.internal;

import org.jspecify.annotations.NullMarked;
