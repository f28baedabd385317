-- What proves who somebody is besides a password, and the keys by which it is sealed.

-- For every key of this installation something that only it opens. The keys themselves are not in the database.
create table if not exists key_witness (
    digest binary(32) not null,
    sealed varchar(400) not null,
    primary key (digest)
);
