-- How and from where somebody signed in. Sessions from before this say neither; their people sign in again.

drop table if exists sign_in;
create table if not exists sign_in (
    id binary(32) not null,
    person bigint not null,
    origin varchar(20) character set ascii collate ascii_bin not null default 'PASSWORD',
    address varchar(45) character set ascii collate ascii_bin not null default '',
    agent varchar(400) not null default '',
    started_at bigint not null,
    used_at bigint not null,
    primary key (id),
    constraint sign_in_person_fk foreign key (person) references person (id),
    index sign_in_person (person),
    index sign_in_used (used_at)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;
