-- What tickets have to do with each other. A link is kept once, read from the first to the second ticket; where one of them waits for the other,
-- waiter and awaited say so again, as the one graph in which there must be no cycle. Whoever adds to that graph locks its gate first.

create table if not exists ticket_link (
    id bigint not null,
    kind varchar(20) character set ascii collate ascii_bin not null,
    first_ticket bigint not null,
    second_ticket bigint not null,
    waiter bigint,
    awaited bigint,
    primary key (id),
    constraint ticket_link_once unique (first_ticket, second_ticket, kind),
    index ticket_link_second (second_ticket, kind, first_ticket),
    index ticket_link_waiter (waiter, awaited),
    index ticket_link_awaited (awaited, waiter),
    constraint ticket_link_first_fk foreign key (first_ticket) references ticket (id),
    constraint ticket_link_second_fk foreign key (second_ticket) references ticket (id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;

-- What tickets have to do with things in other systems.
create table if not exists ticket_external_link (
    id bigint not null,
    ticket bigint not null,
    system_name varchar(100) not null,
    link_key varchar(400) not null,
    url varchar(2000),
    primary key (id),
    index ticket_external_link_ticket (ticket, id),
    constraint ticket_external_link_fk foreign key (ticket) references ticket (id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;

insert ignore into gate (name) values ('dependencies');
insert ignore into id_block (name, next_value) values ('link', 1);
