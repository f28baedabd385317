-- Who people are elsewhere, and the browsers that were sent there and are expected back.

create table if not exists external_identity (
    id binary(32) not null,
    person bigint not null,
    provider varchar(30) character set ascii collate ascii_bin not null,
    issuer varchar(500) not null,
    subject varchar(255) not null,
    linked_at bigint not null,
    used_at bigint not null,
    primary key (id),
    index external_identity_person (person),
    constraint external_identity_person_fk foreign key (person) references person (id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;

-- By the digest of the state; the session is the digest of its secret, where an identity is to be linked.
create table if not exists handshake (
    state binary(32) not null,
    provider varchar(30) character set ascii collate ascii_bin not null,
    return_to varchar(1000) character set ascii collate ascii_bin not null,
    linking_session binary(32),
    valid_until bigint not null,
    primary key (state),
    index handshake_valid (valid_until)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;
