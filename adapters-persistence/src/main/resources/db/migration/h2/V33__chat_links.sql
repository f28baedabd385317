-- Who people are in a chat in which they act on tickets, by the digest of workspace and user, so that no collation finds two alike.

create table if not exists chat_link (
    id binary(32) not null,
    person bigint not null,
    workspace varchar(40) not null,
    member varchar(40) not null,
    linked_at bigint not null,
    primary key (id),
    constraint chat_link_person_fk foreign key (person) references person (id)
);
create index if not exists chat_link_person on chat_link (person);
