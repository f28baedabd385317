-- Events in the order in which they became visible, so that whoever follows them misses none.

-- Events that were written and have no place in that order yet; a row lives for a moment.
create table if not exists event_arrival (
    id bigint auto_increment not null,
    ticket bigint not null,
    place bigint not null,
    primary key (id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;

-- The newest events, in order; older ones stand in the histories of their tickets alone.
create table if not exists event_feed (
    position bigint not null,
    ticket bigint not null,
    place bigint not null,
    primary key (position)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;

-- Where the order ends, and up to where it was forgotten; who adds to it locks the row.
create table if not exists event_feed_head (
    id bigint not null,
    position bigint not null,
    forgotten bigint not null,
    primary key (id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;
insert ignore into event_feed_head (id, position, forgotten) values (1, 0, 0);
