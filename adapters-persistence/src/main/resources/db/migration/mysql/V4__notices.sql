-- What people were told, in the product itself. Nothing in it is private; the title is read from the ticket.

create table if not exists notice (
    id bigint not null auto_increment,
    person bigint not null,
    ticket bigint not null,
    kind varchar(20) character set ascii collate ascii_bin not null,
    visibility varchar(10) character set ascii collate ascii_bin not null,
    author bigint,
    happened_at bigint not null,
    is_read boolean not null,
    primary key (id),
    index notice_newest (person, id),
    index notice_unread (person, is_read, id),
    index notice_ticket (ticket),
    index notice_author (author),
    constraint notice_person_fk foreign key (person) references person (id),
    constraint notice_ticket_fk foreign key (ticket) references ticket (id),
    constraint notice_author_fk foreign key (author) references person (id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;
