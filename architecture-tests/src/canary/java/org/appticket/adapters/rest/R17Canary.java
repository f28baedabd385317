package org.appticket.adapters.rest;

import jakarta.persistence.Entity;

/** Is a row that everybody sees. */
@Entity
public class R17Canary {}
