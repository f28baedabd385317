package org.appticket.application.view.figure;

import java.util.Optional;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.permission.Sight;

/**
 * Which tickets a figure is about.
 *
 * @param sight those that whoever asks is to be told of; nothing else is counted
 * @param team in whose queue; nothing for every queue and none
 */
public record Extent(Sight sight, Optional<TeamId> team) {}
