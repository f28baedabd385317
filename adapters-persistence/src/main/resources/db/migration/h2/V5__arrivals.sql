-- How and from where somebody signed in. Sessions from before this say neither; their people sign in again.

drop table if exists sign_in;
create table if not exists sign_in (
    id binary(32) not null,
    person bigint not null,
    origin varchar(20) not null default 'PASSWORD',
    address varchar(45) not null default '',
    agent varchar(400) not null default '',
    started_at bigint not null,
    used_at bigint not null,
    primary key (id),
    constraint sign_in_person_fk foreign key (person) references person (id)
);
create index if not exists sign_in_person on sign_in (person);
create index if not exists sign_in_used on sign_in (used_at);
