-- Who signed in, was given rights, changed settings and read what is confidential. Rows are added and never changed, but for
-- address and address_salt, which can be erased: the commitment stays and the chain still verifies. There are no foreign keys:
-- they would lock rows of people while everybody waits for the head.

create table if not exists audit_entry (
    place bigint not null,
    happened_at bigint not null,
    kind varchar(30) not null,
    author bigint,
    person bigint,
    ticket bigint,
    address_commitment binary(32),
    address_salt binary(16),
    address varchar(64),
    facts varchar(2400) not null,
    digest binary(32) not null,
    primary key (place)
);
create index if not exists audit_entry_time on audit_entry (happened_at, place);
create index if not exists audit_entry_kind on audit_entry (kind, place);
create index if not exists audit_entry_author on audit_entry (author, place);
create index if not exists audit_entry_person on audit_entry (person, place);
create index if not exists audit_entry_ticket on audit_entry (ticket, place);
create index if not exists audit_entry_once on audit_entry (ticket, author, kind, happened_at);

-- Where the chain ends. Whoever adds an entry locks the row, as the last thing that they do.
create table if not exists audit_head (
    name varchar(10) not null,
    place bigint not null,
    digest binary(32) not null,
    primary key (name)
);

insert into audit_head (name, place, digest)
    select 'audit', 0, X'0000000000000000000000000000000000000000000000000000000000000000'
    where not exists (select 1 from audit_head);

-- Where it ended now and then, signed with a key that is not in the database.
create table if not exists audit_checkpoint (
    place bigint not null,
    digest binary(32) not null,
    made_at bigint not null,
    signature varchar(100) not null,
    primary key (place)
);
