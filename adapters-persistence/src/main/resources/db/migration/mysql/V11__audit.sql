-- Who signed in, was given rights, changed settings and read what is confidential. Rows are added and never changed, but for
-- address and address_salt, which can be erased: the commitment stays and the chain still verifies. There are no foreign keys:
-- they would lock rows of people while everybody waits for the head.

create table if not exists audit_entry (
    place bigint not null,
    happened_at bigint not null,
    kind varchar(30) character set ascii collate ascii_bin not null,
    author bigint,
    person bigint,
    ticket bigint,
    address_commitment binary(32),
    address_salt binary(16),
    address varchar(64),
    facts varchar(2400) not null,
    digest binary(32) not null,
    primary key (place),
    index audit_entry_time (happened_at, place),
    index audit_entry_kind (kind, place),
    index audit_entry_author (author, place),
    index audit_entry_person (person, place),
    index audit_entry_ticket (ticket, place),
    index audit_entry_once (ticket, author, kind, happened_at)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;

-- Where the chain ends. Whoever adds an entry locks the row, as the last thing that they do.
create table if not exists audit_head (
    name varchar(10) character set ascii collate ascii_bin not null,
    place bigint not null,
    digest binary(32) not null,
    primary key (name)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;

insert ignore into audit_head (name, place, digest)
    values ('audit', 0, X'0000000000000000000000000000000000000000000000000000000000000000');

-- Where it ended now and then, signed with a key that is not in the database.
create table if not exists audit_checkpoint (
    place bigint not null,
    digest binary(32) not null,
    made_at bigint not null,
    signature varchar(100) character set ascii collate ascii_bin not null,
    primary key (place)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;
