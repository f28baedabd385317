-- What was merged into what, and what that moved.

-- Where a merged ticket goes on, and the status that it had before; the other columns of that status stay as they were.
alter table ticket add column if not exists merged_into bigint;
alter table ticket add column if not exists merged_status varchar(20);
alter table ticket add constraint if not exists ticket_merged_fk foreign key (merged_into) references ticket (id);

create table if not exists ticket_merge (
    source bigint not null,
    target bigint not null,
    merged_at bigint not null,
    tags varchar(2100) not null,
    primary key (source),
    constraint ticket_merge_source_fk foreign key (source) references ticket (id),
    constraint ticket_merge_target_fk foreign key (target) references ticket (id)
);
create index if not exists ticket_merge_target on ticket_merge (target);

create table if not exists ticket_merge_item (
    source bigint not null,
    kind varchar(20) not null,
    item bigint not null,
    primary key (source, kind, item),
    constraint ticket_merge_item_fk foreign key (source) references ticket_merge (source)
);

-- Comments of two tickets that became one stand in the order in which they were said.
create index if not exists ticket_comment_said on ticket_comment (ticket, said_at, id);
drop index if exists ticket_comment_ticket;
