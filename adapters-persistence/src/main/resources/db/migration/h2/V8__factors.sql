-- What proves who somebody is besides a password, and the keys by which it is sealed.

-- For every key of this installation something that only it opens. The keys themselves are not in the database.
create table if not exists key_witness (
    digest binary(32) not null,
    sealed varchar(400) not null,
    primary key (digest)
);

-- Keys of authenticators, sealed; a proposed one is taken into use by its first code. Steps are thirty seconds long.
create table if not exists totp_secret (
    person bigint not null,
    active varchar(400),
    last_step bigint not null,
    proposed varchar(400),
    proposed_at bigint,
    primary key (person),
    constraint totp_secret_person_fk foreign key (person) references person (id)
);

-- Signatures of recovery codes that were not used yet.
create table if not exists recovery_mark (
    person bigint not null,
    mark varchar(100) not null,
    primary key (person, mark),
    constraint recovery_mark_person_fk foreign key (person) references person (id)
);

-- By what authenticators know people; for ever.
create table if not exists passkey_user (
    person bigint not null,
    handle varchar(86) not null,
    primary key (person),
    constraint passkey_user_person_fk foreign key (person) references person (id)
);

create table if not exists passkey (
    id bigint not null,
    owner bigint not null,
    name varchar(400) not null,
    credential_digest binary(32) not null,
    credential varchar(1400) not null,
    public_key varchar(4000) not null,
    sign_count bigint not null,
    backup_eligible boolean not null,
    backed_up boolean not null,
    created_at bigint not null,
    used_at bigint,
    primary key (id),
    constraint passkey_credential unique (credential_digest),
    constraint passkey_owner_fk foreign key (owner) references passkey_user (person)
);
create index if not exists passkey_owner on passkey (owner, created_at, id);

-- What authenticators were asked to sign, by digest: with a person to add a passkey, without one to sign in.
create table if not exists passkey_challenge (
    digest binary(32) not null,
    person bigint,
    valid_until bigint not null,
    primary key (digest),
    constraint passkey_challenge_person_fk foreign key (person) references person (id)
);
create index if not exists passkey_challenge_person on passkey_challenge (person);
create index if not exists passkey_challenge_valid on passkey_challenge (valid_until);
