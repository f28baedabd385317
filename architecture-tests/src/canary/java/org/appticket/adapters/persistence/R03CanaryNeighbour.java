package org.appticket.adapters.persistence;

/** Is known by another adapter. */
public class R03CanaryNeighbour {}
