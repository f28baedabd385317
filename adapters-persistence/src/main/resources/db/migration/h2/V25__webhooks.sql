-- Other systems that are told what happens. What goes to them waits where that which goes to people does.

-- Where one is and what it is signed with is sealed as a whole. Kinds of events are separated by spaces; all if there are none.
create table if not exists webhook (
    id bigint not null,
    version bigint not null,
    name varchar(400) not null,
    format varchar(20) not null,
    language varchar(2) not null,
    kinds varchar(2000) not null,
    team bigint,
    internal boolean not null,
    state varchar(10) not null,
    target varchar(8000) not null,
    primary key (id),
    constraint webhook_team_fk foreign key (team) references team (id)
);
create index if not exists webhook_team on webhook (team);
insert into id_block (name, next_value) select 'webhook', 1 where not exists (select 1 from id_block where name = 'webhook');
merge into gate (name) key (name) values ('webhooks');

-- How far in the order of all events deliveries were planned; who plans locks the row.
create table if not exists webhook_progress (
    id bigint not null,
    position bigint not null,
    primary key (id)
);
insert into webhook_progress (id, position)
    select 1, position from event_feed_head where id = 1 and not exists (select 1 from webhook_progress);

-- The addressee is a person or, if the channel is WEBHOOK, a webhook, which is told of the event at that place of the history.
alter table delivery drop constraint if exists delivery_person_fk;
alter table delivery alter column if exists person rename to addressee;
alter table delivery add column if not exists place bigint;

-- And how well it goes there: when something was taken, and was not, and why; since when nothing is.
alter table delivery_lane drop constraint if exists delivery_lane_person_fk;
alter table delivery_lane alter column if exists person rename to addressee;
alter table delivery_lane add column if not exists succeeded_at bigint;
alter table delivery_lane add column if not exists failed_at bigint;
alter table delivery_lane add column if not exists trouble varchar(30);
alter table delivery_lane add column if not exists failing_since bigint;
