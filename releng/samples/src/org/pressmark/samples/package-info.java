/**
 * Builds the sample corpus that ships with the product from articles with inline marks.
 * <p>
 * An article is an XML file: its regions as elements, the marks of the reference annotation within them, and for each
 * annotator the changes that make that annotator's layer out of the reference. Offsets are computed here, never written
 * by hand. The corpus is written through the store, so that it is what the workbench itself would have saved.
 */
package org.pressmark.samples;
