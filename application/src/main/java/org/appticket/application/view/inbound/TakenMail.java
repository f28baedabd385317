package org.appticket.application.view.inbound;

import org.appticket.domain.inbound.InboundId;

/**
 * A mail that somebody deals with now.
 *
 * @param id its number
 * @param arrived what is kept of it
 * @param attempt the how manieth attempt it is, from 1
 * @param vouched whether an administrator says that a person wrote it
 */
public record TakenMail(InboundId id, ArrivedMail arrived, int attempt, boolean vouched) {}
