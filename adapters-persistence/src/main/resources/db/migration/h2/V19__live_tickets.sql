-- Tickets that have not ended, which lists are mostly about: their indexes do not know the closed ones, however many there are.
alter table ticket add column if not exists live boolean generated always as (status <> 'CLOSED');
create index if not exists ticket_live_priority on ticket (live, priority desc, created_at, id);
create index if not exists ticket_live_rank on ticket (live, priority, id);
create index if not exists ticket_live_created on ticket (live, created_at, id);
create index if not exists ticket_live_updated on ticket (live, updated_at, id);
create index if not exists ticket_live_number on ticket (live, id);
