-- Who people are elsewhere, and the browsers that were sent there and are expected back.

create table if not exists external_identity (
    id binary(32) not null,
    person bigint not null,
    provider varchar(30) not null,
    issuer varchar(500) not null,
    subject varchar(255) not null,
    linked_at bigint not null,
    used_at bigint not null,
    primary key (id),
    constraint external_identity_person_fk foreign key (person) references person (id)
);
create index if not exists external_identity_person on external_identity (person);

-- By the digest of the state; the session is the digest of its secret, where an identity is to be linked.
create table if not exists handshake (
    state binary(32) not null,
    provider varchar(30) not null,
    return_to varchar(1000) not null,
    linking_session binary(32),
    valid_until bigint not null,
    primary key (state)
);
create index if not exists handshake_valid on handshake (valid_until);
