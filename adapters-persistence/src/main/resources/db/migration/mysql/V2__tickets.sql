-- Tickets and what happened to them.

create table if not exists ticket (
    id bigint not null,
    version bigint not null,
    type varchar(10) character set ascii collate ascii_bin not null,
    channel varchar(10) character set ascii collate ascii_bin not null,
    status varchar(20) character set ascii collate ascii_bin not null,
    outcome varchar(20) character set ascii collate ascii_bin,
    waiting_for varchar(20) character set ascii collate ascii_bin,
    waiting_until bigint,
    title varchar(400) not null,
    description mediumtext not null,
    impact varchar(10) character set ascii collate ascii_bin not null,
    urgency varchar(10) character set ascii collate ascii_bin not null,
    chosen_priority varchar(10) character set ascii collate ascii_bin,
    priority smallint not null,
    category bigint not null,
    team bigint,
    requester bigint not null,
    lead_person bigint,
    confidential boolean not null,
    due_date bigint,
    tags varchar(2100) not null,
    created_at bigint not null,
    updated_at bigint not null,
    resolved_at bigint,
    closed_at bigint,
    resolution mediumtext,
    follow_up_of bigint,
    history_length bigint not null,
    history_digest binary(32) not null,
    primary key (id),
    index ticket_created (created_at, id),
    index ticket_updated (updated_at, id),
    index ticket_priority (priority desc, created_at, id),
    index ticket_status (status, updated_at, id),
    index ticket_category (category, updated_at, id),
    index ticket_team (team, status, updated_at, id),
    index ticket_requester (requester, updated_at, id),
    index ticket_lead (lead_person, status, updated_at, id),
    index ticket_follow_up (follow_up_of),
    constraint ticket_category_fk foreign key (category) references category (id),
    constraint ticket_team_fk foreign key (team) references team (id),
    constraint ticket_requester_fk foreign key (requester) references person (id),
    constraint ticket_lead_fk foreign key (lead_person) references person (id),
    constraint ticket_follow_up_fk foreign key (follow_up_of) references ticket (id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;

-- The tags again, one by one, for lists by tag.
create table if not exists ticket_tag (
    ticket bigint not null,
    word varchar(100) not null,
    primary key (ticket, word),
    index ticket_tag_word (word, ticket),
    constraint ticket_tag_fk foreign key (ticket) references ticket (id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;

create table if not exists ticket_comment (
    id bigint not null,
    version bigint not null,
    ticket bigint not null,
    author bigint not null,
    visibility varchar(10) character set ascii collate ascii_bin not null,
    body mediumtext,
    said_at bigint not null,
    edited_at bigint,
    primary key (id),
    index ticket_comment_ticket (ticket, id),
    index ticket_comment_author (author),
    constraint ticket_comment_ticket_fk foreign key (ticket) references ticket (id),
    constraint ticket_comment_author_fk foreign key (author) references person (id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;

-- Nothing in it is private: free text is in ticket_event_text.
create table if not exists ticket_event (
    ticket bigint not null,
    place bigint not null,
    happened_at bigint not null,
    author bigint,
    kind varchar(30) character set ascii collate ascii_bin not null,
    visibility varchar(10) character set ascii collate ascii_bin not null,
    changes varchar(8000) not null,
    digest binary(32) not null,
    primary key (ticket, place),
    index ticket_event_author (author),
    constraint ticket_event_ticket_fk foreign key (ticket) references ticket (id),
    constraint ticket_event_author_fk foreign key (author) references person (id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;

-- To erase a text, take away salt and content; the commitment stays and the chain still verifies.
create table if not exists ticket_event_text (
    ticket bigint not null,
    place bigint not null,
    position int not null,
    commitment binary(32) not null,
    salt binary(16),
    content mediumtext,
    primary key (ticket, place, position),
    constraint ticket_event_text_fk foreign key (ticket, place) references ticket_event (ticket, place)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;
