-- What requesters think of a resolution, whom comments mention, and filters that people keep.

-- In the ticket's own row, so that nobody asks for it apart; empty again once the ticket is reopened.
-- MySQL knows no "add column if not exists".
set @satisfaction = (select count(*) from information_schema.columns
    where table_schema = database() and table_name = 'ticket' and column_name = 'satisfaction');
set @statement = if(@satisfaction = 0,
    'alter table ticket add column satisfaction smallint,
        add column satisfaction_comment mediumtext,
        add column satisfied_at bigint',
    'do 0');
prepare adding from @statement;
execute adding;
deallocate prepare adding;

-- Numbers of people, separated by spaces.
set @mentions = (select count(*) from information_schema.columns
    where table_schema = database() and table_name = 'ticket_comment' and column_name = 'mentions');
set @statement = if(@mentions = 0,
    'alter table ticket_comment
        add column mentions varchar(500) character set ascii collate ascii_bin default '''' not null',
    'do 0');
prepare adding from @statement;
execute adding;
deallocate prepare adding;

-- The owner is a person or a team, as p12 or t3, so that a name is unique for each of them and a list reads one index.
create table if not exists saved_view (
    id bigint not null,
    version bigint not null,
    owner_key varchar(25) character set ascii collate ascii_bin not null,
    created_by bigint not null,
    team bigint,
    name varchar(400) not null,
    name_digest binary(32) not null,
    filter mediumtext not null,
    sorting varchar(100) character set ascii collate ascii_bin not null,
    shown varchar(2000) character set ascii collate ascii_bin not null,
    place int not null,
    primary key (id),
    constraint saved_view_name unique (owner_key, name_digest),
    index saved_view_place (owner_key, place, id),
    constraint saved_view_person_fk foreign key (created_by) references person (id),
    constraint saved_view_team_fk foreign key (team) references team (id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;

insert ignore into id_block (name, next_value) values ('saved view', 1);
