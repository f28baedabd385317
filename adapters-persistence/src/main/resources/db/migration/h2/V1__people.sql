-- People, the teams they work in, and what they sign in with.
-- Instants are whole microseconds since 1970 in UTC. Every statement bears being run again.

-- Numbers are taken from here in blocks.
create table if not exists id_block (
    name varchar(40) not null,
    next_value bigint not null,
    primary key (name)
);

create table if not exists person (
    id bigint not null,
    version bigint not null,
    login varchar(200) not null,
    login_digest binary(32) not null,
    name varchar(400) not null,
    email varchar(508),
    language varchar(35) not null,
    zone varchar(64) not null,
    phone varchar(100),
    roles varchar(60) not null,
    active boolean not null,
    administers boolean not null,
    sort_key varbinary(400) not null,
    words varchar(1000000) not null,
    password_hash varchar(255),
    primary key (id),
    constraint person_login unique (login_digest)
);
create index if not exists person_administers on person (administers);
create index if not exists person_sort on person (active, sort_key, id);

-- Rows that are locked where no other row could stand for what must not happen twice at a time.
create table if not exists gate (
    name varchar(40) not null,
    primary key (name)
);

-- Sessions, by the digest of their secret.
create table if not exists sign_in (
    id binary(32) not null,
    person bigint not null,
    started_at bigint not null,
    used_at bigint not null,
    primary key (id),
    constraint sign_in_person_fk foreign key (person) references person (id)
);
create index if not exists sign_in_person on sign_in (person);
create index if not exists sign_in_used on sign_in (used_at);

create table if not exists api_token (
    id bigint not null,
    owner bigint not null,
    name varchar(400) not null,
    secret binary(32) not null,
    scopes varchar(60) not null,
    created_at bigint not null,
    expires_at bigint not null,
    used_at bigint,
    primary key (id),
    constraint api_token_owner_fk foreign key (owner) references person (id)
);
create index if not exists api_token_owner on api_token (owner, created_at, id);

create table if not exists setup_code (
    code binary(32) not null,
    valid_until bigint not null,
    primary key (code)
);

create table if not exists team (
    id bigint not null,
    version bigint not null,
    name varchar(400) not null,
    name_digest binary(32) not null,
    primary key (id),
    constraint team_name unique (name_digest)
);

create table if not exists category (
    id bigint not null,
    version bigint not null,
    name varchar(400) not null,
    name_digest binary(32) not null,
    parent bigint,
    primary key (id),
    constraint category_name unique (name_digest),
    constraint category_parent_fk foreign key (parent) references category (id)
);
create index if not exists category_parent on category (parent);

-- What ships. Numbers of people's own categories begin after them.
merge into category (id, version, name, name_digest, parent) key (id)
    values (1, 1, 'hardware', X'4e9e34f75b73a4aa18ad34c944372013e4842cef9c29783f8dc5a2e9b69ac3fe', null);
merge into category (id, version, name, name_digest, parent) key (id)
    values (2, 1, 'software', X'8afccab94df3119117c78007a9205e9c698439f81b61c0b4ea81a1b8ac126c7a', null);
merge into category (id, version, name, name_digest, parent) key (id)
    values (3, 1, 'network', X'13db1f57b8ae4ad7445f78a0a981e756564fb04fe1f626369e50941c3ee28f27', null);
merge into category (id, version, name, name_digest, parent) key (id)
    values (4, 1, 'access', X'79bf1aaae9e71fdecf0c384a6a53a1aa5e40f8521cdae2193b0ca4a60fa83258', null);
merge into category (id, version, name, name_digest, parent) key (id)
    values (5, 1, 'other', X'4cb4ec3263d7e33ce1cd41ac4f4cd26aa7f1a9e6cf5467c38f330b37c8cf2155', null);
merge into gate (name) key (name) values ('administrators');
merge into id_block (name, next_value) key (name)
    values ('category', 6), ('comment', 1), ('person', 1), ('team', 1), ('ticket', 1);
