-- What makes a repeated request harmless.

create table if not exists idempotency_key (
    person bigint not null,
    route varchar(200) not null,
    request_key varchar(255) not null,
    body_digest binary(32) not null,
    fence binary(32) not null,
    begun_at bigint not null,
    leased_until bigint not null,
    status int,
    headers varchar(1000000),
    body varchar(1000000),
    primary key (person, route, request_key)
);
create index if not exists idempotency_key_begun on idempotency_key (begun_at);

-- What became of a record of another system, and how much of it was taken.
create table if not exists imported_record (
    source varchar(100) not null,
    record_key varchar(400) not null,
    number bigint not null,
    position int not null,
    primary key (source, record_key)
);
