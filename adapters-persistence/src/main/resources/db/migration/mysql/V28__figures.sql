-- When tickets went out of what is to be solved, and what the figures of those that have not ended are made of.
-- MySQL knows no "add column if not exists".
set @ended = (select count(*) from information_schema.columns
    where table_schema = database() and table_name = 'ticket' and column_name = 'ended_at');
set @statement = if(@ended = 0,
    'alter table ticket add column ended_at bigint generated always as (coalesce(resolved_at, closed_at)) virtual,
        add index ticket_ended (ended_at, id),
        add index ticket_live_figures (live, team, status, priority, deadline, at_risk_at, assignee_count, created_at)',
    'do 0');
prepare adding from @statement;
execute adding;
deallocate prepare adding;
