package org.pressmark.store.internal.history;

import java.time.Instant;

import org.pressmark.model.edit.LayerEdit;

/**
 * An edit that was made.
 *
 * @param edit
 *            the edit
 * @param at
 *            when
 * @param by
 *            who made it
 */
public record DoneEdit(LayerEdit edit, Instant at, String by) {}
