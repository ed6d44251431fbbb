/**
 * JSON files that people may edit: read strictly, with the place of each mistake, and written so that versions compare
 * well.
 * <p>
 * {@link org.pressmark.store.internal.json.JsonText} turns bytes into a
 * {@link org.pressmark.store.internal.json.JsonObject}, which asks for keys one by one and knows which were never asked
 * for: those are refused with a suggestion, or kept for the next time that the file is written.
 */
@NullMarked
package org.pressmark.store.internal.json;

import org.jspecify.annotations.NullMarked;
