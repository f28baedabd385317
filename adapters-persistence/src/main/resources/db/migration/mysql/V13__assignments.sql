-- Who is assigned to which ticket, and who is out of office.

-- All assignments as the ticket's own row has them, for whoever reads the ticket, and how many of them were not declined; then those one by one, for lists.
-- MySQL knows no "add column if not exists".
set @assignments = (select count(*) from information_schema.columns
    where table_schema = database() and table_name = 'ticket' and column_name = 'assignments');
set @statement = if(@assignments = 0,
    'alter table ticket add column assignments varchar(16000) character set ascii collate ascii_bin default '''' not null,
        add column assignee_count smallint default 0 not null,
        add index ticket_assignee_count (assignee_count, status, updated_at, id)',
    'do 0');
prepare adding from @statement;
execute adding;
deallocate prepare adding;
create table if not exists ticket_assignment (
    ticket bigint not null,
    number int not null,
    person bigint,
    team bigint,
    leads boolean not null,
    state varchar(10) character set ascii collate ascii_bin not null,
    live boolean not null,
    asked_at bigint not null,
    primary key (ticket, number),
    index ticket_assignment_person (person, ticket),
    index ticket_assignment_live (live, person),
    index ticket_assignment_team (team, ticket),
    constraint ticket_assignment_ticket_fk foreign key (ticket) references ticket (id),
    constraint ticket_assignment_person_fk foreign key (person) references person (id),
    constraint ticket_assignment_team_fk foreign key (team) references team (id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;

-- Whoever led has accepted it.
insert into ticket_assignment (ticket, number, person, leads, state, live, asked_at)
select t.id, 1, t.lead_person, true, 'ACCEPTED', t.status <> 'CLOSED',
    coalesce((select max(e.happened_at) from ticket_event e where e.ticket = t.id and e.kind in ('STARTED', 'LEAD_CHANGED')), t.created_at)
from ticket t
where t.lead_person is not null and t.assignments = ''
    and not exists (select 1 from ticket_assignment a where a.ticket = t.id);
update ticket set assignee_count = 1, assignments = concat('1;1:', lead_person, ':LEAD:ACCEPTED::',
    coalesce((select max(e.happened_at) from ticket_event e where e.ticket = ticket.id and e.kind in ('STARTED', 'LEAD_CHANGED')), created_at), ':',
    coalesce((select max(e.happened_at) from ticket_event e where e.ticket = ticket.id and e.kind in ('STARTED', 'LEAD_CHANGED')), created_at), '::')
where lead_person is not null and assignments = '';

create table if not exists absence (
    person bigint not null,
    begins bigint not null,
    ends bigint,
    primary key (person),
    constraint absence_person_fk foreign key (person) references person (id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;

-- Who was a member of a team, until it is seen to that they lead nothing in its queue any more.
create table if not exists team_departure (
    person bigint not null,
    team bigint not null,
    primary key (person, team),
    constraint team_departure_person_fk foreign key (person) references person (id),
    constraint team_departure_team_fk foreign key (team) references team (id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;
