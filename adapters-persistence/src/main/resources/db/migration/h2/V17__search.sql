-- Words by which tickets are found: for each word the tickets in the order of their numbers, so that the newest with a word are its end.
-- A part is what a ticket says itself (0), a comment (its number) or an attachment (its number, negative). There are no foreign keys:
-- they would look the ticket up for every word.

create table if not exists ticket_word (
    word varchar(60) not null,
    ticket bigint not null,
    part bigint not null,
    internal boolean not null,
    weight smallint not null,
    primary key (word, ticket, part)
);

-- For each part its words in a row, for phrases, and the list of what is kept of it above.
create table if not exists ticket_passage (
    ticket bigint not null,
    part bigint not null,
    internal boolean not null,
    line varchar(1000000) not null,
    words varchar(1000000) not null,
    primary key (ticket, part)
);

-- Tickets below this number were there before and are still to be taken; the program does so bit by bit, the newest first.
create table if not exists search_backlog (
    name varchar(10) not null,
    below bigint not null,
    primary key (name)
);

insert into search_backlog (name, below)
    select 'ticket', coalesce(max(id), 0) + 1 from ticket
    having not exists (select 1 from search_backlog);
