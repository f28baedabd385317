-- Who had which ticket before them: until when that holds, what they do there, and up to which event of its history they have read.
create table if not exists ticket_reader (
    ticket bigint not null,
    person bigint not null,
    doing varchar(10) character set ascii collate ascii_bin not null,
    present_until bigint not null,
    seen bigint not null,
    seen_at bigint not null,
    primary key (ticket, person),
    index ticket_reader_present (present_until),
    index ticket_reader_person (person),
    constraint ticket_reader_ticket_fk foreign key (ticket) references ticket (id),
    constraint ticket_reader_person_fk foreign key (person) references person (id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;
