package org.appticket.adapters.rest.json;

/** Marks records that are a part of a larger shape only: their members are written among those of the whole. */
public interface Inlined {}
