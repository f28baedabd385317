package org.appticket.bootstrap;

/** Is known by others. */
public class R06CanaryWiring {}
