-- Who people are in a chat in which they act on tickets, by the digest of workspace and user, so that no collation finds two alike.

create table if not exists chat_link (
    id binary(32) not null,
    person bigint not null,
    workspace varchar(40) character set ascii collate ascii_bin not null,
    member varchar(40) character set ascii collate ascii_bin not null,
    linked_at bigint not null,
    primary key (id),
    index chat_link_person (person),
    constraint chat_link_person_fk foreign key (person) references person (id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;
