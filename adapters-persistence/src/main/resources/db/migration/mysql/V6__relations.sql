-- Who works in which team, and who watches which ticket.

create table if not exists team_member (
    team bigint not null,
    person bigint not null,
    primary key (team, person),
    index team_member_person (person, team),
    constraint team_member_team_fk foreign key (team) references team (id),
    constraint team_member_person_fk foreign key (person) references person (id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;

-- The index is for lists by priority alone. The watchers as the ticket's own row has them, for whoever reads the ticket, and one by one, for lists.
-- MySQL knows no "add column if not exists".
set @watchers = (select count(*) from information_schema.columns
    where table_schema = database() and table_name = 'ticket' and column_name = 'watchers');
set @statement = if(@watchers = 0,
    'alter table ticket add index ticket_rank (priority, id),
        add column watchers varchar(1100) character set ascii collate ascii_bin default '''' not null',
    'do 0');
prepare adding from @statement;
execute adding;
deallocate prepare adding;
create table if not exists ticket_watcher (
    ticket bigint not null,
    person bigint not null,
    invited boolean not null,
    primary key (ticket, person),
    index ticket_watcher_person (person, invited, ticket),
    constraint ticket_watcher_ticket_fk foreign key (ticket) references ticket (id),
    constraint ticket_watcher_person_fk foreign key (person) references person (id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;
