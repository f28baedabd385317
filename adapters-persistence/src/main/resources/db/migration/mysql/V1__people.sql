-- People, the teams they work in, and what they sign in with.
-- Instants are whole microseconds since 1970 in UTC. Every statement bears being run again.

-- Numbers are taken from here in blocks.
create table if not exists id_block (
    name varchar(40) character set ascii collate ascii_bin not null,
    next_value bigint not null,
    primary key (name)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;

create table if not exists person (
    id bigint not null,
    version bigint not null,
    login varchar(200) not null,
    login_digest binary(32) not null,
    name varchar(400) not null,
    email varchar(508),
    language varchar(35) character set ascii collate ascii_bin not null,
    zone varchar(64) character set ascii collate ascii_bin not null,
    phone varchar(100),
    roles varchar(60) character set ascii collate ascii_bin not null,
    active boolean not null,
    administers boolean not null,
    sort_key varbinary(400) not null,
    words mediumtext not null,
    password_hash varchar(255) character set ascii collate ascii_bin,
    primary key (id),
    constraint person_login unique (login_digest),
    index person_administers (administers),
    index person_sort (active, sort_key, id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;

-- Rows that are locked where no other row could stand for what must not happen twice at a time.
create table if not exists gate (
    name varchar(40) character set ascii collate ascii_bin not null,
    primary key (name)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;

-- Sessions, by the digest of their secret.
create table if not exists sign_in (
    id binary(32) not null,
    person bigint not null,
    started_at bigint not null,
    used_at bigint not null,
    primary key (id),
    index sign_in_person (person),
    index sign_in_used (used_at),
    constraint sign_in_person_fk foreign key (person) references person (id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;

create table if not exists api_token (
    id bigint not null,
    owner bigint not null,
    name varchar(400) not null,
    secret binary(32) not null,
    scopes varchar(60) character set ascii collate ascii_bin not null,
    created_at bigint not null,
    expires_at bigint not null,
    used_at bigint,
    primary key (id),
    index api_token_owner (owner, created_at, id),
    constraint api_token_owner_fk foreign key (owner) references person (id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;

create table if not exists setup_code (
    code binary(32) not null,
    valid_until bigint not null,
    primary key (code)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;

create table if not exists team (
    id bigint not null,
    version bigint not null,
    name varchar(400) not null,
    name_digest binary(32) not null,
    primary key (id),
    constraint team_name unique (name_digest)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;

create table if not exists category (
    id bigint not null,
    version bigint not null,
    name varchar(400) not null,
    name_digest binary(32) not null,
    parent bigint,
    primary key (id),
    constraint category_name unique (name_digest),
    index category_parent (parent),
    constraint category_parent_fk foreign key (parent) references category (id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;

-- What ships. Numbers of people's own categories begin after them.
insert ignore into category (id, version, name, name_digest, parent)
    values (1, 1, 'hardware', X'4e9e34f75b73a4aa18ad34c944372013e4842cef9c29783f8dc5a2e9b69ac3fe', null);
insert ignore into category (id, version, name, name_digest, parent)
    values (2, 1, 'software', X'8afccab94df3119117c78007a9205e9c698439f81b61c0b4ea81a1b8ac126c7a', null);
insert ignore into category (id, version, name, name_digest, parent)
    values (3, 1, 'network', X'13db1f57b8ae4ad7445f78a0a981e756564fb04fe1f626369e50941c3ee28f27', null);
insert ignore into category (id, version, name, name_digest, parent)
    values (4, 1, 'access', X'79bf1aaae9e71fdecf0c384a6a53a1aa5e40f8521cdae2193b0ca4a60fa83258', null);
insert ignore into category (id, version, name, name_digest, parent)
    values (5, 1, 'other', X'4cb4ec3263d7e33ce1cd41ac4f4cd26aa7f1a9e6cf5467c38f330b37c8cf2155', null);
insert ignore into gate (name) values ('administrators');
insert ignore into id_block (name, next_value)
    values ('category', 6), ('comment', 1), ('person', 1), ('team', 1), ('ticket', 1);
