-- What proves who somebody is besides a password, and the keys by which it is sealed.

-- For every key of this installation something that only it opens. The keys themselves are not in the database.
create table if not exists key_witness (
    digest binary(32) not null,
    sealed varchar(400) character set ascii collate ascii_bin not null,
    primary key (digest)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;
