-- What was merged into what, and what that moved.

-- Where a merged ticket goes on, and the status that it had before; the other columns of that status stay as they were.
-- MySQL knows no "add column if not exists".
set @merged = (select count(*) from information_schema.columns
    where table_schema = database() and table_name = 'ticket' and column_name = 'merged_into');
set @statement = if(@merged = 0,
    'alter table ticket add column merged_into bigint,
        add column merged_status varchar(20) character set ascii collate ascii_bin,
        add constraint ticket_merged_fk foreign key (merged_into) references ticket (id)',
    'do 0');
prepare adding from @statement;
execute adding;
deallocate prepare adding;

create table if not exists ticket_merge (
    source bigint not null,
    target bigint not null,
    merged_at bigint not null,
    tags varchar(2100) not null,
    primary key (source),
    index ticket_merge_target (target),
    constraint ticket_merge_source_fk foreign key (source) references ticket (id),
    constraint ticket_merge_target_fk foreign key (target) references ticket (id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;

create table if not exists ticket_merge_item (
    source bigint not null,
    kind varchar(20) character set ascii collate ascii_bin not null,
    item bigint not null,
    primary key (source, kind, item),
    constraint ticket_merge_item_fk foreign key (source) references ticket_merge (source)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;

-- Comments of two tickets that became one stand in the order in which they were said.
set @said = (select count(*) from information_schema.statistics
    where table_schema = database() and table_name = 'ticket_comment' and index_name = 'ticket_comment_said');
set @statement = if(@said = 0,
    'alter table ticket_comment add index ticket_comment_said (ticket, said_at, id), drop index ticket_comment_ticket',
    'do 0');
prepare adding from @statement;
execute adding;
deallocate prepare adding;
