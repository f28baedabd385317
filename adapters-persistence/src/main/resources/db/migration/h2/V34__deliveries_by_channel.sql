-- What is due by one channel is found without what waits for another one.
create index if not exists delivery_next on delivery (state, channel, due_at, id);
drop index if exists delivery_due;
