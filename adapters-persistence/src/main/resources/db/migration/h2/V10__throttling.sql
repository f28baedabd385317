-- How often proof of who somebody is has failed, for an account or from a place; and from where it succeeded.
-- Instants are whole microseconds since 1970 in UTC. Every statement bears being run again.

create table if not exists proof_failure (
    id binary(32) not null,
    account binary(32) not null,
    failures integer not null,
    since bigint not null,
    free_at bigint not null,
    primary key (id)
);
create index if not exists proof_failure_account on proof_failure (account);
create index if not exists proof_failure_free on proof_failure (free_at);

create table if not exists familiar_place (
    account binary(32) not null,
    place binary(32) not null,
    used_at bigint not null,
    primary key (account, place)
);
create index if not exists familiar_place_used on familiar_place (used_at);
