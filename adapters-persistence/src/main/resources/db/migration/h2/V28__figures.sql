-- When tickets went out of what is to be solved, and what the figures of those that have not ended are made of.
alter table ticket add column if not exists ended_at bigint generated always as (coalesce(resolved_at, closed_at));
create index if not exists ticket_ended on ticket (ended_at, id);
create index if not exists ticket_live_figures
    on ticket (live, team, status, priority, deadline, at_risk_at, assignee_count, created_at);
