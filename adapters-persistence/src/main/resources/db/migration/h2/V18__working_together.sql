-- What requesters think of a resolution, whom comments mention, and filters that people keep.

-- In the ticket's own row, so that nobody asks for it apart; empty again once the ticket is reopened.
alter table ticket add column if not exists satisfaction smallint;
alter table ticket add column if not exists satisfaction_comment varchar(1000000);
alter table ticket add column if not exists satisfied_at bigint;

-- Numbers of people, separated by spaces.
alter table ticket_comment add column if not exists mentions varchar(500) default '' not null;

-- The owner is a person or a team, as p12 or t3, so that a name is unique for each of them and a list reads one index.
create table if not exists saved_view (
    id bigint not null,
    version bigint not null,
    owner_key varchar(25) not null,
    created_by bigint not null,
    team bigint,
    name varchar(400) not null,
    name_digest binary(32) not null,
    filter varchar(100000) not null,
    sorting varchar(100) not null,
    shown varchar(2000) not null,
    place int not null,
    primary key (id),
    constraint saved_view_name unique (owner_key, name_digest),
    constraint saved_view_person_fk foreign key (created_by) references person (id),
    constraint saved_view_team_fk foreign key (team) references team (id)
);
create index if not exists saved_view_place on saved_view (owner_key, place, id);

insert into id_block (name, next_value) select 'saved view', 1 where not exists (select 1 from id_block where name = 'saved view');
