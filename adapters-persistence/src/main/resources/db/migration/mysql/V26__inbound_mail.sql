-- Mail that came in. Its bytes are beside those of attachments; who says to have sent it and its subject stand here while somebody may have to look at it.

-- The digest is that of the bytes; id_mark that of its Message-ID, mark that of what people see of it and of the id, once it was read.
create table if not exists inbound_mail (
    id bigint not null auto_increment,
    mailbox varchar(32) character set ascii collate ascii_bin not null,
    content char(32) character set ascii collate ascii_bin not null,
    size bigint not null,
    digest binary(32) not null,
    whole boolean not null,
    received_at bigint not null,
    state varchar(12) character set ascii collate ascii_bin not null,
    cause varchar(20) character set ascii collate ascii_bin,
    attempts int not null,
    due_at bigint not null,
    vouched boolean not null,
    id_mark binary(32),
    mark binary(32),
    sender varchar(254),
    subject varchar(200),
    settled_at bigint,
    primary key (id),
    constraint inbound_mail_digest unique (digest),
    constraint inbound_mail_mark unique (mark),
    index inbound_mail_due (state, due_at, id),
    index inbound_mail_state (state, id),
    index inbound_mail_id_mark (id_mark),
    index inbound_mail_sender (sender, state, settled_at),
    index inbound_mail_settled (settled_at),
    index inbound_mail_content (content)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;

-- How far each mailbox was read, by whom, until when, and the how manieth hold it is.
create table if not exists mailbox (
    name varchar(32) character set ascii collate ascii_bin not null,
    validity bigint,
    last_taken bigint,
    holder varchar(100) character set ascii collate ascii_bin,
    lease_until bigint not null,
    fence bigint not null,
    primary key (name)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;
