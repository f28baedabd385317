-- What makes a repeated request harmless.

create table if not exists idempotency_key (
    person bigint not null,
    route varchar(200) character set ascii collate ascii_bin not null,
    request_key varchar(255) character set ascii collate ascii_bin not null,
    body_digest binary(32) not null,
    fence binary(32) not null,
    begun_at bigint not null,
    leased_until bigint not null,
    status int,
    headers mediumtext,
    body mediumtext,
    primary key (person, route, request_key),
    index idempotency_key_begun (begun_at)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;

-- What became of a record of another system, and how much of it was taken.
create table if not exists imported_record (
    source varchar(100) character set ascii collate ascii_bin not null,
    record_key varchar(400) not null,
    number bigint not null,
    position int not null,
    primary key (source, record_key)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;
