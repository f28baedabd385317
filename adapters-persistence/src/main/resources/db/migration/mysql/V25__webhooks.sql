-- Other systems that are told what happens. What goes to them waits where that which goes to people does.

-- Where one is and what it is signed with is sealed as a whole. Kinds of events are separated by spaces; all if there are none.
create table if not exists webhook (
    id bigint not null,
    version bigint not null,
    name varchar(400) not null,
    format varchar(20) character set ascii collate ascii_bin not null,
    language varchar(2) character set ascii collate ascii_bin not null,
    kinds varchar(2000) character set ascii collate ascii_bin not null,
    team bigint,
    internal boolean not null,
    state varchar(10) character set ascii collate ascii_bin not null,
    target varchar(8000) character set ascii collate ascii_bin not null,
    primary key (id),
    index webhook_team (team),
    constraint webhook_team_fk foreign key (team) references team (id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;
insert ignore into id_block (name, next_value) values ('webhook', 1);
insert ignore into gate (name) values ('webhooks');

-- How far in the order of all events deliveries were planned; who plans locks the row.
create table if not exists webhook_progress (
    id bigint not null,
    position bigint not null,
    primary key (id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;
insert ignore into webhook_progress (id, position) select 1, position from event_feed_head where id = 1;

-- The addressee is a person or, if the channel is WEBHOOK, a webhook, which is told of the event at that place of the history.
-- MySQL knows no "rename column if exists".
set @there = (select count(*) from information_schema.columns
    where table_schema = database() and table_name = 'delivery' and column_name = 'addressee');
set @statement = if(@there = 0,
    'alter table delivery drop foreign key delivery_person_fk,
        rename column person to addressee,
        add column place bigint',
    'do 0');
prepare changing from @statement;
execute changing;
deallocate prepare changing;

-- And how well it goes there: when something was taken, and was not, and why; since when nothing is.
set @there = (select count(*) from information_schema.columns
    where table_schema = database() and table_name = 'delivery_lane' and column_name = 'addressee');
set @statement = if(@there = 0,
    'alter table delivery_lane drop foreign key delivery_lane_person_fk,
        rename column person to addressee,
        add column succeeded_at bigint,
        add column failed_at bigint,
        add column trouble varchar(30) character set ascii collate ascii_bin,
        add column failing_since bigint',
    'do 0');
prepare changing from @statement;
execute changing;
deallocate prepare changing;
