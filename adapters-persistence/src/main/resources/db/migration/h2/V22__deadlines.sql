-- By when something is promised for tickets.

-- What lists are filtered and sorted by, in the ticket's own row; what is not promised is due at the end of time.
alter table ticket add column if not exists deadline bigint default 9223372036854775807 not null;
alter table ticket add column if not exists at_risk_at bigint default 9223372036854775807 not null;
create index if not exists ticket_deadline on ticket (deadline, id);
create index if not exists ticket_live_deadline on ticket (live, deadline, id);

-- Of what clocks are reckoned: what happened to the ticket, as far as it matters to them, and the versions by which they go.
create table if not exists ticket_clock (
    ticket bigint not null,
    live boolean not null,
    epoch bigint not null,
    policy bigint,
    policy_version bigint,
    calendar bigint,
    calendar_version bigint,
    alarm_at bigint not null,
    step_at bigint not null,
    course varchar(1000000) not null,
    primary key (ticket),
    constraint ticket_clock_ticket_fk foreign key (ticket) references ticket (id)
);
create index if not exists ticket_clock_outdated on ticket_clock (live, epoch, ticket);
create index if not exists ticket_clock_alarm on ticket_clock (alarm_at, ticket);
create index if not exists ticket_clock_step on ticket_clock (step_at, ticket);

-- Tickets that were there before; the program reckons those that go on.
insert into ticket_clock (ticket, live, epoch, alarm_at, step_at, course)
    select id, status <> 'CLOSED', 0, 9223372036854775807, 9223372036854775807, '' from ticket
    where not exists (select 1 from ticket_clock c where c.ticket = ticket.id);
