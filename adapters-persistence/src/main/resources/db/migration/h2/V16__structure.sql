-- Teams that are answered for and can be retired, and a tree of categories that leads tickets to teams.

alter table team add column if not exists email varchar(508);
alter table team add column if not exists manager bigint;
alter table team add column if not exists active boolean default true not null;
alter table team add constraint if not exists team_manager_fk foreign key (manager) references person (id);

alter table category add column if not exists team bigint;
alter table category add column if not exists active boolean default true not null;
alter table category add constraint if not exists category_team_fk foreign key (team) references team (id);

-- Each category with all that it refines, by how many levels they are above it.
create table if not exists category_path (
    ancestor bigint not null,
    descendant bigint not null,
    distance int not null,
    primary key (ancestor, descendant),
    constraint category_path_ancestor_fk foreign key (ancestor) references category (id),
    constraint category_path_descendant_fk foreign key (descendant) references category (id)
);
create index if not exists category_path_descendant on category_path (descendant, distance);
merge into category_path (ancestor, descendant, distance) key (ancestor, descendant)
    select up.ancestor, up.descendant, up.distance from (
        with recursive climbed (ancestor, descendant, distance) as (
            select parent, id, 1 from category where parent is not null
            union all
            select c.parent, u.descendant, u.distance + 1
                from climbed u join category c on c.id = u.ancestor where c.parent is not null)
        select ancestor, descendant, distance from climbed) up;

merge into gate (name) key (name) values ('categories');

-- What an organisation wants to know of its tickets besides what all tickets have. Of the two texts of choices and fields, docs/adr/0027 says why.
create table if not exists custom_field (
    field_key varchar(40) not null,
    version bigint not null,
    key_digest binary(32) not null,
    label_fr varchar(400) not null,
    label_en varchar(400) not null,
    type varchar(10) not null,
    visibility varchar(10) not null,
    choices varchar(1000000) not null,
    required boolean not null,
    for_incidents boolean not null,
    for_requests boolean not null,
    active boolean not null,
    primary key (field_key),
    constraint custom_field_key unique (key_digest)
);
merge into gate (name) key (name) values ('custom-fields');
alter table ticket add column if not exists custom_fields varchar(1000000);
