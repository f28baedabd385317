-- The last digits of people's telephone numbers, which are the same in all ways to write them; 160 and 8239 are spaces that do not break.
alter table person add column if not exists phone_tail varchar(6) generated always as (right(
    replace(replace(replace(replace(replace(replace(replace(replace(replace(
        phone, ' ', ''), char(160), ''), char(8239), ''), '.', ''), '/', ''), '(', ''), ')', ''), '-', ''), '+', ''), 6));
create index if not exists person_phone_tail on person (phone_tail, id);

-- Calls that a telephone system announced, for an hour.
create table if not exists phone_call (
    id_digest binary(32) not null,
    id_text varchar(400) not null,
    called_from varchar(16),
    caller bigint,
    team bigint,
    agent bigint,
    called_at bigint not null,
    primary key (id_digest),
    constraint phone_call_caller_fk foreign key (caller) references person (id),
    constraint phone_call_team_fk foreign key (team) references team (id),
    constraint phone_call_agent_fk foreign key (agent) references person (id)
);
create index if not exists phone_call_called on phone_call (called_at);
create index if not exists phone_call_caller on phone_call (caller);
create index if not exists phone_call_team on phone_call (team);
create index if not exists phone_call_agent on phone_call (agent);
