-- Files at tickets. Their bytes are in a folder, under the random id in the column content.

create table if not exists ticket_attachment (
    id bigint not null,
    ticket bigint not null,
    uploader bigint not null,
    visibility varchar(10) not null,
    name varchar(510) not null,
    media_type varchar(127) not null,
    content varchar(32) not null,
    size bigint not null,
    digest binary(32) not null,
    scan varchar(20) not null,
    attached_at bigint not null,
    primary key (id),
    constraint ticket_attachment_content unique (content),
    constraint ticket_attachment_ticket_fk foreign key (ticket) references ticket (id),
    constraint ticket_attachment_uploader_fk foreign key (uploader) references person (id)
);
create index if not exists ticket_attachment_ticket on ticket_attachment (ticket, id);
create index if not exists ticket_attachment_uploader on ticket_attachment (uploader, size);
create index if not exists ticket_attachment_scan on ticket_attachment (scan, id);

-- Whose row is locked attaches something; a person's quota holds that way.
create table if not exists ticket_uploader (
    person bigint not null,
    primary key (person),
    constraint ticket_uploader_person_fk foreign key (person) references person (id)
);

insert into id_block (name, next_value)
    select 'attachment', 1 where not exists (select 1 from id_block where name = 'attachment');
