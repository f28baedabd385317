package org.appticket.application.view;

import org.appticket.domain.id.PersonId;

/**
 * A person as others see them.
 *
 * @param id who
 * @param name their name
 */
public record PersonName(PersonId id, String name) {}
