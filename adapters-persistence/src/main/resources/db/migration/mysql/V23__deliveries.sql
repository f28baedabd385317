-- How people want to be told, and what is to go out to them. Nothing in it is a text of a ticket; that is read when it goes out.

-- What somebody chose, where it is not what is usual: channel, kind and mode, separated by spaces; quiet hours in minutes of the day.
create table if not exists notification_preference (
    person bigint not null,
    modes varchar(8000) character set ascii collate ascii_bin not null,
    quiet_from int,
    quiet_to int,
    primary key (person),
    constraint notification_preference_person_fk foreign key (person) references person (id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;

-- The mark is the same whoever works it out; so is that of the letter which a delivery was put into.
create table if not exists delivery (
    id bigint not null auto_increment,
    mark binary(32) not null,
    channel varchar(10) character set ascii collate ascii_bin not null,
    person bigint not null,
    ticket bigint not null,
    kind varchar(20) character set ascii collate ascii_bin not null,
    visibility varchar(10) character set ascii collate ascii_bin not null,
    author bigint,
    happened_at bigint not null,
    said bigint,
    due_at bigint not null,
    together boolean not null,
    state varchar(10) character set ascii collate ascii_bin not null,
    letter binary(32),
    attempts int not null,
    trouble varchar(30) character set ascii collate ascii_bin,
    settled_at bigint,
    primary key (id),
    constraint delivery_mark unique (mark),
    index delivery_due (state, due_at, id),
    index delivery_waiting (person, channel, state, due_at),
    index delivery_settled (state, settled_at),
    index delivery_state (state, id),
    index delivery_ticket (ticket),
    index delivery_author (author),
    constraint delivery_person_fk foreign key (person) references person (id),
    constraint delivery_ticket_fk foreign key (ticket) references ticket (id),
    constraint delivery_author_fk foreign key (author) references person (id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;

-- Who sends what goes to one person by one channel, until when, and the how manieth hold it is.
create table if not exists delivery_lane (
    person bigint not null,
    channel varchar(10) character set ascii collate ascii_bin not null,
    holder varchar(100) character set ascii collate ascii_bin,
    lease_until bigint not null,
    fence bigint not null,
    primary key (person, channel),
    constraint delivery_lane_person_fk foreign key (person) references person (id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;
