-- One-time secrets, letters about accounts, and which addresses were proved. No secret is kept in plain anywhere.

create table if not exists one_time_secret (
    person bigint not null,
    purpose varchar(20) not null,
    digest binary(32) not null,
    address varchar(508),
    valid_until bigint not null,
    primary key (person, purpose),
    constraint one_time_secret_digest unique (digest),
    constraint one_time_secret_person_fk foreign key (person) references person (id)
);
create index if not exists one_time_secret_valid on one_time_secret (valid_until);

-- Undertaking a letter counts its attempts up and lets it be due later.
create table if not exists letter (
    id bigint generated always as identity,
    kind varchar(20) not null,
    person bigint,
    address varchar(508),
    requested_at bigint not null,
    due_at bigint not null,
    attempts int not null,
    primary key (id),
    constraint letter_person_fk foreign key (person) references person (id)
);
create index if not exists letter_due on letter (due_at, id);
create index if not exists letter_kind on letter (kind);
create index if not exists letter_person on letter (person);

-- How many letters went to an address lately, by a digest of it.
create table if not exists letter_sent (
    id bigint generated always as identity,
    recipient binary(32) not null,
    sent_at bigint not null,
    primary key (id)
);
create index if not exists letter_sent_recipient on letter_sent (recipient, sent_at);
create index if not exists letter_sent_at on letter_sent (sent_at);

-- The address that somebody proved to read; it counts as long as it is the one that they have.
create table if not exists verified_email (
    person bigint not null,
    address varchar(508) not null,
    primary key (person),
    constraint verified_email_person_fk foreign key (person) references person (id)
);
