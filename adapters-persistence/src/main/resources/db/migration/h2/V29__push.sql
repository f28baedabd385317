-- Browsers that are told of news. Each has one endpoint, by which anybody could send something; found by its digest.
create table if not exists push_subscription (
    id bigint not null,
    person bigint not null,
    session_id binary(32),
    device varchar(400) not null,
    endpoint_digest binary(32) not null,
    endpoint varchar(2000) not null,
    p256dh varchar(100) not null,
    auth varchar(30) not null,
    created_at bigint not null,
    letter binary(32),
    primary key (id),
    constraint push_subscription_endpoint unique (endpoint_digest),
    constraint push_subscription_person_fk foreign key (person) references person (id)
);
create index if not exists push_subscription_person on push_subscription (person, created_at, id);
create index if not exists push_subscription_session on push_subscription (session_id);

-- The pair of keys by which push services know this installation; the private one is sealed.
create table if not exists push_key (
    id bigint not null,
    public_key varchar(100) not null,
    private_key varchar(400) not null,
    primary key (id)
);
