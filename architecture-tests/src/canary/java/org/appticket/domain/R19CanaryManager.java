package org.appticket.domain;

/** Hides what it is. */
class R19CanaryManager {}
