-- Tickets and what happened to them.

create table if not exists ticket (
    id bigint not null,
    version bigint not null,
    type varchar(10) not null,
    channel varchar(10) not null,
    status varchar(20) not null,
    outcome varchar(20),
    waiting_for varchar(20),
    waiting_until bigint,
    title varchar(400) not null,
    description varchar(1000000) not null,
    impact varchar(10) not null,
    urgency varchar(10) not null,
    chosen_priority varchar(10),
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
    resolution varchar(1000000),
    follow_up_of bigint,
    history_length bigint not null,
    history_digest binary(32) not null,
    primary key (id),
    constraint ticket_category_fk foreign key (category) references category (id),
    constraint ticket_team_fk foreign key (team) references team (id),
    constraint ticket_requester_fk foreign key (requester) references person (id),
    constraint ticket_lead_fk foreign key (lead_person) references person (id),
    constraint ticket_follow_up_fk foreign key (follow_up_of) references ticket (id)
);
create index if not exists ticket_created on ticket (created_at, id);
create index if not exists ticket_updated on ticket (updated_at, id);
create index if not exists ticket_priority on ticket (priority desc, created_at, id);
create index if not exists ticket_status on ticket (status, updated_at, id);
create index if not exists ticket_category on ticket (category, updated_at, id);
create index if not exists ticket_team on ticket (team, status, updated_at, id);
create index if not exists ticket_requester on ticket (requester, updated_at, id);
create index if not exists ticket_lead on ticket (lead_person, status, updated_at, id);
create index if not exists ticket_follow_up on ticket (follow_up_of);

-- The tags again, one by one, for lists by tag.
create table if not exists ticket_tag (
    ticket bigint not null,
    word varchar(100) not null,
    primary key (ticket, word),
    constraint ticket_tag_fk foreign key (ticket) references ticket (id)
);
create index if not exists ticket_tag_word on ticket_tag (word, ticket);

create table if not exists ticket_comment (
    id bigint not null,
    version bigint not null,
    ticket bigint not null,
    author bigint not null,
    visibility varchar(10) not null,
    body varchar(1000000),
    said_at bigint not null,
    edited_at bigint,
    primary key (id),
    constraint ticket_comment_ticket_fk foreign key (ticket) references ticket (id),
    constraint ticket_comment_author_fk foreign key (author) references person (id)
);
create index if not exists ticket_comment_ticket on ticket_comment (ticket, id);
create index if not exists ticket_comment_author on ticket_comment (author);

-- Nothing in it is private: free text is in ticket_event_text.
create table if not exists ticket_event (
    ticket bigint not null,
    place bigint not null,
    happened_at bigint not null,
    author bigint,
    kind varchar(30) not null,
    visibility varchar(10) not null,
    changes varchar(8000) not null,
    digest binary(32) not null,
    primary key (ticket, place),
    constraint ticket_event_ticket_fk foreign key (ticket) references ticket (id),
    constraint ticket_event_author_fk foreign key (author) references person (id)
);
create index if not exists ticket_event_author on ticket_event (author);

-- To erase a text, take away salt and content; the commitment stays and the chain still verifies.
create table if not exists ticket_event_text (
    ticket bigint not null,
    place bigint not null,
    position int not null,
    commitment binary(32) not null,
    salt binary(16),
    content varchar(1000000),
    primary key (ticket, place, position),
    constraint ticket_event_text_fk foreign key (ticket, place) references ticket_event (ticket, place)
);
