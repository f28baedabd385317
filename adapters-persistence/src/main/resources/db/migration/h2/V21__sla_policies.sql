-- What is promised for which tickets, and every version of each policy as it was.

-- What a policy refers to stands here again, so that it cannot go away; match_digest makes two policies for the same tickets
-- impossible.
create table if not exists sla_policy (
    id bigint not null,
    version bigint not null,
    name varchar(400) not null,
    name_digest binary(32) not null,
    match_digest binary(32) not null,
    team bigint,
    category bigint,
    calendar bigint not null,
    alarm_calendar bigint,
    primary key (id),
    constraint sla_policy_name unique (name_digest),
    constraint sla_policy_match unique (match_digest),
    constraint sla_policy_team_fk foreign key (team) references team (id),
    constraint sla_policy_category_fk foreign key (category) references category (id),
    constraint sla_policy_calendar_fk foreign key (calendar) references calendar (id),
    constraint sla_policy_alarm_calendar_fk foreign key (alarm_calendar) references calendar (id)
);

-- Never changed and never deleted, also when the policy is: it says by what a ticket was measured. How the text is written,
-- org.appticket.adapters.persistence.sla.PolicyText says.
create table if not exists sla_policy_version (
    policy bigint not null,
    version bigint not null,
    name varchar(400) not null,
    content varchar(1000000) not null,
    primary key (policy, version)
);

merge into gate (name) key (name) values ('sla-policies');

-- One for each priority.
merge into sla_policy_version (policy, version, name, content) key (policy, version) values
    (1, 1, 'Priorité critique', 'priority CRITICAL
calendar 1
target ACCEPTANCE PT1H
target FIRST_RESPONSE 1
target RESOLUTION PT4H
warn 75
escalate 100
dependency pauses'),
    (2, 1, 'Priorité haute', 'priority HIGH
calendar 1
target ACCEPTANCE PT4H
target FIRST_RESPONSE 1
target RESOLUTION PT8H
warn 75
escalate 100
dependency pauses'),
    (3, 1, 'Priorité normale', 'priority NORMAL
calendar 1
target ACCEPTANCE PT4H
target FIRST_RESPONSE 2
target RESOLUTION PT24H
warn 75
escalate 100
dependency pauses'),
    (4, 1, 'Priorité basse', 'priority LOW
calendar 1
target ACCEPTANCE PT4H
target FIRST_RESPONSE 2
target RESOLUTION PT40H
warn 75
escalate 100
dependency pauses');
merge into sla_policy (id, version, name, name_digest, match_digest, calendar) key (id) values
    (1, 1, 'Priorité critique',
        X'9c3c253252557e28b2661f954a4dce71c5c37a36096ec4c5783f025df3722fe8',
        X'b6512d0f266eb2f6ed409ee020054a9160a0d12258b1330a79700ea2eeeb5a00', 1),
    (2, 1, 'Priorité haute',
        X'998e46a66cf9daf33c1d47c092ad8e3dba0731896057b18ac2228b6dacb53a94',
        X'0b7df177ef7ecab02d64c0ec0bec1c03c52a5c3a0bf6b1192c47c3eb8114aba3', 1),
    (3, 1, 'Priorité normale',
        X'b9d0d9108b1e8d65c54e1710dff1e42e4cc624aca7469634d84ae6281d43000c',
        X'29e03bfccbe94469e591f492cab746b359148f0aaecd11c50c3cfdae0caa5eff', 1),
    (4, 1, 'Priorité basse',
        X'b50e8e87f8515835d53efc4c3a510120a167b19ad3af5fa2c70a4d3e6ff15df4',
        X'68a4ce316d294fbd4a8900d1ac7f331b5a0bcd91a7cc7c519131e2684ac3b008', 1);
insert into id_block (name, next_value) select 'policy', 5 where not exists (select 1 from id_block where name = 'policy');
