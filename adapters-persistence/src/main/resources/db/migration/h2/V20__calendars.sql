-- Calendars by which deadlines are reckoned, every version of each as it was, and how often anything of that kind changed.

create table if not exists calendar (
    id bigint not null,
    version bigint not null,
    name varchar(400) not null,
    name_digest binary(32) not null,
    primary key (id),
    constraint calendar_name unique (name_digest)
);

-- Never changed and never deleted, also when the calendar is: it says by what a ticket was measured. How the text is written,
-- org.appticket.adapters.persistence.sla.CalendarText says.
create table if not exists calendar_version (
    calendar bigint not null,
    version bigint not null,
    name varchar(400) not null,
    content varchar(1000000) not null,
    primary key (calendar, version)
);

create table if not exists sla_epoch (
    name varchar(10) not null,
    epoch bigint not null,
    primary key (name)
);

insert into sla_epoch (name, epoch) select 'all', 1 where not exists (select 1 from sla_epoch);
insert into id_block (name, next_value) select 'calendar', 2 where not exists (select 1 from id_block where name = 'calendar');
insert into calendar_version (calendar, version, name, content)
    select 1, 1, 'France', 'zone Europe/Paris
week MON 09:00-12:30,13:30-18:00
week TUE 09:00-12:30,13:30-18:00
week WED 09:00-12:30,13:30-18:00
week THU 09:00-12:30,13:30-18:00
week FRI 09:00-12:30,13:30-18:00
holiday + 01-01 Jour de l’an
holiday + EASTER+1 Lundi de Pâques
holiday + 05-01 Fête du Travail
holiday + 05-08 Victoire 1945
holiday + EASTER+39 Ascension
holiday + EASTER+50 Lundi de Pentecôte
holiday + 07-14 Fête nationale
holiday + 08-15 Assomption
holiday + 11-01 Toussaint
holiday + 11-11 Armistice 1918
holiday + 12-25 Noël'
    where not exists (select 1 from calendar_version where calendar = 1);
insert into calendar (id, version, name, name_digest)
    select 1, 1, 'France', X'5dd57f032b71ec5c8d61a40a8d614d0c66e57f13fb5301938812d02f9bad3a85'
    where not exists (select 1 from calendar where id = 1);

alter table team add column if not exists calendar bigint;
alter table team add constraint if not exists team_calendar_fk foreign key (calendar) references calendar (id);
