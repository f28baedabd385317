-- What tickets have to do with each other. A link is kept once, read from the first to the second ticket; where one of them waits for the other,
-- waiter and awaited say so again, as the one graph in which there must be no cycle. Whoever adds to that graph locks its gate first.

create table if not exists ticket_link (
    id bigint not null,
    kind varchar(20) not null,
    first_ticket bigint not null,
    second_ticket bigint not null,
    waiter bigint,
    awaited bigint,
    primary key (id),
    constraint ticket_link_once unique (first_ticket, second_ticket, kind),
    constraint ticket_link_first_fk foreign key (first_ticket) references ticket (id),
    constraint ticket_link_second_fk foreign key (second_ticket) references ticket (id)
);
create index if not exists ticket_link_second on ticket_link (second_ticket, kind, first_ticket);
create index if not exists ticket_link_waiter on ticket_link (waiter, awaited);
create index if not exists ticket_link_awaited on ticket_link (awaited, waiter);

-- What tickets have to do with things in other systems.
create table if not exists ticket_external_link (
    id bigint not null,
    ticket bigint not null,
    system_name varchar(100) not null,
    link_key varchar(400) not null,
    url varchar(2000),
    primary key (id),
    constraint ticket_external_link_fk foreign key (ticket) references ticket (id)
);
create index if not exists ticket_external_link_ticket on ticket_external_link (ticket, id);

merge into gate (name) key (name) values ('dependencies');
insert into id_block (name, next_value)
    select 'link', 1 where not exists (select 1 from id_block where name = 'link');
