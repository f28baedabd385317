-- By when something is promised for tickets.

-- What lists are filtered and sorted by, in the ticket's own row; what is not promised is due at the end of time.
-- MySQL knows no "add column if not exists".
set @deadline = (select count(*) from information_schema.columns
    where table_schema = database() and table_name = 'ticket' and column_name = 'deadline');
set @statement = if(@deadline = 0,
    'alter table ticket add column deadline bigint default 9223372036854775807 not null,
        add column at_risk_at bigint default 9223372036854775807 not null,
        add index ticket_deadline (deadline, id),
        add index ticket_live_deadline (live, deadline, id)',
    'do 0');
prepare adding from @statement;
execute adding;
deallocate prepare adding;

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
    course mediumtext character set ascii collate ascii_bin not null,
    primary key (ticket),
    index ticket_clock_outdated (live, epoch, ticket),
    index ticket_clock_alarm (alarm_at, ticket),
    index ticket_clock_step (step_at, ticket),
    constraint ticket_clock_ticket_fk foreign key (ticket) references ticket (id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;

-- Tickets that were there before; the program reckons those that go on.
insert ignore into ticket_clock (ticket, live, epoch, alarm_at, step_at, course)
    select id, status <> 'CLOSED', 0, 9223372036854775807, 9223372036854775807, '' from ticket;
