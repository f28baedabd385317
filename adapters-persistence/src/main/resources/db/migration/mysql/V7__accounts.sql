-- One-time secrets, letters about accounts, and which addresses were proved. No secret is kept in plain anywhere.

create table if not exists one_time_secret (
    person bigint not null,
    purpose varchar(20) character set ascii collate ascii_bin not null,
    digest binary(32) not null,
    address varchar(508),
    valid_until bigint not null,
    primary key (person, purpose),
    constraint one_time_secret_digest unique (digest),
    index one_time_secret_valid (valid_until),
    constraint one_time_secret_person_fk foreign key (person) references person (id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;

-- Undertaking a letter counts its attempts up and lets it be due later.
create table if not exists letter (
    id bigint not null auto_increment,
    kind varchar(20) character set ascii collate ascii_bin not null,
    person bigint,
    address varchar(508),
    requested_at bigint not null,
    due_at bigint not null,
    attempts int not null,
    primary key (id),
    index letter_due (due_at, id),
    index letter_kind (kind),
    index letter_person (person),
    constraint letter_person_fk foreign key (person) references person (id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;

-- How many letters went to an address lately, by a digest of it.
create table if not exists letter_sent (
    id bigint not null auto_increment,
    recipient binary(32) not null,
    sent_at bigint not null,
    primary key (id),
    index letter_sent_recipient (recipient, sent_at),
    index letter_sent_at (sent_at)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;

-- The address that somebody proved to read; it counts as long as it is the one that they have.
create table if not exists verified_email (
    person bigint not null,
    address varchar(508) not null,
    primary key (person),
    constraint verified_email_person_fk foreign key (person) references person (id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;
