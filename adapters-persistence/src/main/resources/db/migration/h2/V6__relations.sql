-- Who works in which team, and who watches which ticket.

create table if not exists team_member (
    team bigint not null,
    person bigint not null,
    primary key (team, person),
    constraint team_member_team_fk foreign key (team) references team (id),
    constraint team_member_person_fk foreign key (person) references person (id)
);
create index if not exists team_member_person on team_member (person, team);

-- The index is for lists by priority alone. The watchers as the ticket's own row has them, for whoever reads the ticket, and one by one, for lists.
alter table ticket add column if not exists watchers varchar(1100) default '' not null;
create index if not exists ticket_rank on ticket (priority, id);
create table if not exists ticket_watcher (
    ticket bigint not null,
    person bigint not null,
    invited boolean not null,
    primary key (ticket, person),
    constraint ticket_watcher_ticket_fk foreign key (ticket) references ticket (id),
    constraint ticket_watcher_person_fk foreign key (person) references person (id)
);
create index if not exists ticket_watcher_person on ticket_watcher (person, invited, ticket);
