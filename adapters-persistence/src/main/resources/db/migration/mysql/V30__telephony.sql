-- The last digits of people's telephone numbers, which are the same in all ways to write them; the bytes are spaces that do not break.
-- MySQL knows no "add column if not exists".
set @tail = (select count(*) from information_schema.columns
    where table_schema = database() and table_name = 'person' and column_name = 'phone_tail');
set @statement = if(@tail = 0,
    'alter table person add column phone_tail varchar(6) generated always as (right(
        replace(replace(replace(replace(replace(replace(replace(replace(replace(
            phone, '' '', ''''), _utf8mb4 x''C2A0'', ''''), _utf8mb4 x''E280AF'', ''''), ''.'', ''''), ''/'', ''''), ''('', ''''),
            '')'', ''''), ''-'', ''''), ''+'', ''''), 6)) virtual,
        add index person_phone_tail (phone_tail, id)',
    'do 0');
prepare adding from @statement;
execute adding;
deallocate prepare adding;

-- Calls that a telephone system announced, for an hour.
create table if not exists phone_call (
    id_digest binary(32) not null,
    id_text varchar(400) not null,
    called_from varchar(16) character set ascii collate ascii_bin,
    caller bigint,
    team bigint,
    agent bigint,
    called_at bigint not null,
    primary key (id_digest),
    index phone_call_called (called_at),
    index phone_call_caller (caller),
    index phone_call_team (team),
    index phone_call_agent (agent),
    constraint phone_call_caller_fk foreign key (caller) references person (id),
    constraint phone_call_team_fk foreign key (team) references team (id),
    constraint phone_call_agent_fk foreign key (agent) references person (id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;
