-- Files at tickets. Their bytes are in a folder, under the random id in the column content.

create table if not exists ticket_attachment (
    id bigint not null,
    ticket bigint not null,
    uploader bigint not null,
    visibility varchar(10) character set ascii collate ascii_bin not null,
    name varchar(510) not null,
    media_type varchar(127) character set ascii collate ascii_bin not null,
    content varchar(32) character set ascii collate ascii_bin not null,
    size bigint not null,
    digest binary(32) not null,
    scan varchar(20) character set ascii collate ascii_bin not null,
    attached_at bigint not null,
    primary key (id),
    unique index ticket_attachment_content (content),
    index ticket_attachment_ticket (ticket, id),
    index ticket_attachment_uploader (uploader, size),
    index ticket_attachment_scan (scan, id),
    constraint ticket_attachment_ticket_fk foreign key (ticket) references ticket (id),
    constraint ticket_attachment_uploader_fk foreign key (uploader) references person (id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;

-- Whose row is locked attaches something; a person's quota holds that way.
create table if not exists ticket_uploader (
    person bigint not null,
    primary key (person),
    constraint ticket_uploader_person_fk foreign key (person) references person (id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;

insert ignore into id_block (name, next_value) values ('attachment', 1);
