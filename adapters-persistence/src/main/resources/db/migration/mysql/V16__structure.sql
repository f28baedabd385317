-- Teams that are answered for and can be retired, and a tree of categories that leads tickets to teams.
-- MySQL knows no "add column if not exists".

set @there = (select count(*) from information_schema.columns
    where table_schema = database() and table_name = 'team' and column_name = 'manager');
set @statement = if(@there = 0,
    'alter table team add column email varchar(508),
        add column manager bigint,
        add column active boolean default true not null,
        add constraint team_manager_fk foreign key (manager) references person (id)',
    'do 0');
prepare adding from @statement;
execute adding;
deallocate prepare adding;

set @there = (select count(*) from information_schema.columns
    where table_schema = database() and table_name = 'category' and column_name = 'team');
set @statement = if(@there = 0,
    'alter table category add column team bigint,
        add column active boolean default true not null,
        add constraint category_team_fk foreign key (team) references team (id)',
    'do 0');
prepare adding from @statement;
execute adding;
deallocate prepare adding;

-- Each category with all that it refines, by how many levels they are above it.
create table if not exists category_path (
    ancestor bigint not null,
    descendant bigint not null,
    distance int not null,
    primary key (ancestor, descendant),
    index category_path_descendant (descendant, distance),
    constraint category_path_ancestor_fk foreign key (ancestor) references category (id),
    constraint category_path_descendant_fk foreign key (descendant) references category (id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;
insert ignore into category_path (ancestor, descendant, distance)
    with recursive climbed (ancestor, descendant, distance) as (
        select parent, id, 1 from category where parent is not null
        union all
        select c.parent, u.descendant, u.distance + 1
            from climbed u join category c on c.id = u.ancestor where c.parent is not null)
    select ancestor, descendant, distance from climbed;

insert ignore into gate (name) values ('categories');

-- What an organisation wants to know of its tickets besides what all tickets have. Of the two texts of choices and fields, docs/adr/0027 says why.
create table if not exists custom_field (
    field_key varchar(40) character set ascii collate ascii_bin not null,
    version bigint not null,
    key_digest binary(32) not null,
    label_fr varchar(400) not null,
    label_en varchar(400) not null,
    type varchar(10) character set ascii collate ascii_bin not null,
    visibility varchar(10) character set ascii collate ascii_bin not null,
    choices mediumtext not null,
    required boolean not null,
    for_incidents boolean not null,
    for_requests boolean not null,
    active boolean not null,
    primary key (field_key),
    constraint custom_field_key unique (key_digest)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;
insert ignore into gate (name) values ('custom-fields');

set @there = (select count(*) from information_schema.columns
    where table_schema = database() and table_name = 'ticket' and column_name = 'custom_fields');
set @statement = if(@there = 0, 'alter table ticket add column custom_fields mediumtext', 'do 0');
prepare adding from @statement;
execute adding;
deallocate prepare adding;
