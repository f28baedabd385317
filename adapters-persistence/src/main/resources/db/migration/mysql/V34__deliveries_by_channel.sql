-- What is due by one channel is found without what waits for another one.
-- MySQL knows no "drop index if exists".
set @there = (select count(*) from information_schema.statistics
    where table_schema = database() and table_name = 'delivery' and index_name = 'delivery_due');
set @statement = if(@there > 0,
    'alter table delivery add index delivery_next (state, channel, due_at, id), drop index delivery_due',
    'do 0');
prepare changing from @statement;
execute changing;
deallocate prepare changing;
