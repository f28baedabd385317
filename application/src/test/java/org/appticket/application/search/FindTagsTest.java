package org.appticket.application.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import org.appticket.application.dsl.World;
import org.appticket.application.fake.InMemoryPorts;
import org.appticket.application.paging.PageRequest;
import org.appticket.domain.details.TagStart;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Role;
import org.appticket.domain.people.Scope;
import org.appticket.domain.permission.NotPermitted;
import org.junit.jupiter.api.Test;

class FindTagsTest {
    private final World world = World.in(InMemoryPorts.fresh());
    private final FindTags findTags = new FindTags(world.ports().tags());
    private final Actor requester = world.actor(Role.USER);
    private final Actor agent = world.actor(Role.AGENT);
    private final Actor manager = world.actor(Role.MANAGER);

    @Test
    void everybody_finds_the_tags_of_what_they_may_see() {
        world.aTicket().of(requester.person()).tagged("mine").open();
        world.aTicket().of(manager.person()).tagged("others").open();
        world.aTicket().of(manager.person()).tagged("secret").confidential(true).open();

        assertEquals(List.of("mine"), found(requester, TagStart.ANY));
        assertEquals(List.of("mine", "others"), found(agent, TagStart.ANY));
        assertEquals(List.of("mine", "others", "secret"), found(manager, TagStart.ANY));
        assertEquals(List.of(), found(world.actor(Role.ADMIN), TagStart.ANY));
        assertEquals(List.of("others"), found(agent, new TagStart("O")));
    }

    @Test
    void who_may_not_read_is_told_no_tag() {
        Actor writer = new Actor(manager.person(), manager.roles(), Set.of(), Set.of(Scope.WRITE));

        assertThrows(NotPermitted.class, () -> found(writer, TagStart.ANY));
    }

    private List<String> found(Actor by, TagStart start) {
        return findTags.handle(new FindTags.Query(by, start, PageRequest.FIRST)).items();
    }
}
