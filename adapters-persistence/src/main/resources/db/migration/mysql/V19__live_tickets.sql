-- Tickets that have not ended, which lists are mostly about: their indexes do not know the closed ones, however many there are.
-- MySQL knows no "add column if not exists".
set @live = (select count(*) from information_schema.columns
    where table_schema = database() and table_name = 'ticket' and column_name = 'live');
set @statement = if(@live = 0,
    'alter table ticket add column live boolean generated always as (status <> ''CLOSED'') virtual,
        add index ticket_live_priority (live, priority desc, created_at, id),
        add index ticket_live_rank (live, priority, id),
        add index ticket_live_created (live, created_at, id),
        add index ticket_live_updated (live, updated_at, id),
        add index ticket_live_number (live, id)',
    'do 0');
prepare adding from @statement;
execute adding;
deallocate prepare adding;
