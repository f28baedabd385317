package org.appticket.adapters.persistence.inbound;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appticket.adapters.persistence.connection.Failure;
import org.appticket.adapters.persistence.sql.Cursors;
import org.appticket.adapters.persistence.sql.Listing;
import org.appticket.adapters.persistence.sql.Row;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.adapters.persistence.tx.JpaUnitOfWork;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.inbound.InboundMails;
import org.appticket.application.view.inbound.ArrivedMail;
import org.appticket.application.view.inbound.InboundRecord;
import org.appticket.application.view.inbound.TakenMail;
import org.appticket.domain.attachment.Content;
import org.appticket.domain.attachment.ContentId;
import org.appticket.domain.attachment.FileSize;
import org.appticket.domain.history.Digest;
import org.appticket.domain.inbound.InboundCause;
import org.appticket.domain.inbound.InboundId;
import org.appticket.domain.inbound.InboundState;
import org.appticket.domain.inbound.MailIdentity;
import org.appticket.domain.inbound.MailIdentity.Resemblance;
import org.appticket.domain.inbound.MailboxName;
import org.appticket.domain.people.EmailAddress;

/** The mails in the table {@code inbound_mail}; their bytes are beside those of attachments. */
public final class SqlInboundMails implements InboundMails {
    private static final int CANDIDATES = 16;

    private final JpaUnitOfWork unitOfWork;

    /** The mails in this store. */
    public SqlInboundMails(JpaUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public boolean add(ArrivedMail mail) {
        byte[] digest = mail.raw().digest().bytes();
        Sql insert = Sql.of("insert into inbound_mail (mailbox, content, size, digest, whole, received_at, state,")
                .add("attempts, due_at, vouched) values (?, ?, ?, ?, ?, ?, ?, 0, ?, ?)")
                .bind(
                        mail.mailbox().value(),
                        mail.raw().id().value(),
                        mail.raw().size().bytes())
                .bind(digest, mail.whole(), mail.at(), InboundState.WAITING, mail.at(), false);
        return unitOfWork.inside(connection -> {
            boolean known = Sql.of("select 1 from inbound_mail where digest = ?", digest)
                    .find(connection, row -> true)
                    .isPresent();
            return !known && raced(insert, connection) > 0;
        });
    }

    /** Those next in turn are looked up without a lock: H2 would sort and lock all that wait to find the first of them. */
    @Override
    public Optional<TakenMail> take(Instant now, Instant until) {
        Sql next = Sql.of("select id from inbound_mail where state = ? and due_at <= ?", InboundState.WAITING, now)
                .add("order by state, due_at, id limit ?", CANDIDATES);
        return unitOfWork.inside(connection -> {
            for (long id : next.list(connection, row -> row.number("id"))) {
                Optional<TakenMail> taken = locked(connection, id, now);
                if (taken.isPresent()) {
                    Sql.of("update inbound_mail set attempts = ?, due_at = ? where id = ?")
                            .bind(taken.get().attempt(), until, id)
                            .update(connection);
                    return taken;
                }
            }
            return Optional.empty();
        });
    }

    /** Nothing if somebody else takes it, or has taken it meanwhile. */
    private static Optional<TakenMail> locked(Connection connection, long id, Instant now) throws SQLException {
        return Sql.of("select * from inbound_mail where id = ? and state = ? and due_at <= ?")
                .bind(id, InboundState.WAITING, now)
                .add("for update skip locked")
                .find(connection, SqlInboundMails::taken);
    }

    @Override
    public boolean hold(TakenMail taken) {
        Sql lock = held(taken, Sql.of("select 1 from inbound_mail where")).add("for update");
        return unitOfWork
                .inside(connection -> lock.find(connection, row -> true))
                .isPresent();
    }

    @Override
    public Resemblance identify(InboundId mail, MailIdentity identity) {
        return unitOfWork.inside(connection -> {
            if (isOther(connection, mail, "mark", identity.whole())) {
                return Resemblance.SAME;
            }
            if (identity.id().isPresent()
                    && isOther(connection, mail, "id_mark", identity.id().get())) {
                return Resemblance.SAME_ID;
            }
            Sql update = Sql.of("update inbound_mail set id_mark = ?, mark = ? where id = ?")
                    .bind(identity.id().map(Digest::bytes).orElse(null))
                    .bind(identity.whole().bytes(), mail.value());
            raced(update, connection);
            return Resemblance.NONE;
        });
    }

    private static boolean isOther(Connection connection, InboundId mail, String column, Digest digest)
            throws SQLException {
        return Sql.of("select 1 from inbound_mail where " + column + " = ? and id <> ? limit 1")
                .bind(digest.bytes(), mail.value())
                .find(connection, row -> true)
                .isPresent();
    }

    @Override
    public int countDone(EmailAddress sender, Instant since) {
        Sql query = Sql.of(
                        "select count(*) as done from inbound_mail where sender = ? and state = ? and settled_at > ?")
                .bind(sender.key(), InboundState.DONE, since);
        return unitOfWork
                .inside(connection -> query.find(connection, row -> Math.toIntExact(row.number("done"))))
                .orElse(0);
    }

    @Override
    public void settle(InboundId mail, Settlement settlement) {
        Sql update = Sql.of("update inbound_mail set state = ?, cause = ?, sender = ?, subject = ?, settled_at = ?")
                .bind(settlement.state(), settlement.cause().orElse(null))
                .bind(settlement.label().sender().map(EmailAddress::key).orElse(null))
                .bind(settlement.label().subject().orElse(null), settlement.at())
                .add("where id = ?", mail.value());
        unitOfWork.inside(update::update);
    }

    @Override
    public void postpone(TakenMail taken, Instant until) {
        Sql update = held(taken, Sql.of("update inbound_mail set due_at = ? where", until));
        unitOfWork.inside(update::update);
    }

    @Override
    public Page<InboundRecord> list(Set<InboundState> states, PageRequest page) {
        Set<InboundState> wanted = states.isEmpty() ? Set.of(InboundState.values()) : states;
        Listing<InboundRecord> listing = new Listing<>(
                "*",
                Sql.of("from inbound_mail where").addIn("state", wanted),
                page.after()
                        .map(cursor ->
                                Sql.of("and id < ?", Cursors.numbers(cursor, 1).get(0))),
                "order by id desc",
                found -> found,
                SqlInboundMails::record,
                mail -> Cursors.of(mail.id().value()));
        return unitOfWork.inside(connection -> listing.page(connection, page));
    }

    @Override
    public Optional<InboundRecord> find(InboundId id) {
        Sql query = Sql.of("select * from inbound_mail where id = ?", id.value());
        return unitOfWork.inside(connection -> query.find(connection, SqlInboundMails::record));
    }

    @Override
    public boolean revive(InboundId id, Instant now) {
        Sql update = Sql.of("update inbound_mail set state = ?, cause = null, settled_at = null, attempts = 0,")
                .bind(InboundState.WAITING)
                .add("vouched = ?, due_at = ? where id = ? and", true, now, id.value())
                .addIn("state", Set.of(InboundState.IGNORED, InboundState.QUARANTINED));
        return unitOfWork.inside(update::update) > 0;
    }

    @Override
    public boolean discard(InboundId id, Instant now) {
        Sql update = Sql.of("update inbound_mail set state = ?, settled_at = ? where id = ? and")
                .bind(InboundState.DISCARDED, now, id.value())
                .addIn("state", Set.of(InboundState.IGNORED, InboundState.QUARANTINED));
        return unitOfWork.inside(update::update) > 0;
    }

    @Override
    public List<ContentId> forget(Instant before, int atMost) {
        Sql old = Sql.of("select id, content from inbound_mail where settled_at < ?", before)
                .add("order by settled_at, id limit ? for update", atMost);
        return unitOfWork.inside(connection -> {
            List<Long> ids = old.list(connection, row -> row.number("id"));
            List<ContentId> contents = old.list(connection, row -> new ContentId(row.text("content")));
            if (!ids.isEmpty()) {
                Sql.of("delete from inbound_mail where").addIn("id", ids).update(connection);
            }
            return contents;
        });
    }

    @Override
    public Set<ContentId> used(Set<ContentId> contents) {
        if (contents.isEmpty()) {
            return Set.of();
        }
        Sql query = Sql.of("select content from inbound_mail where")
                .addIn("content", contents.stream().map(ContentId::value).toList());
        return new HashSet<>(
                unitOfWork.inside(connection -> query.list(connection, row -> new ContentId(row.text("content")))));
    }

    /** Two who write the same at once cannot both; who lost does its work again. */
    private static int raced(Sql change, Connection connection) throws SQLException {
        try {
            return change.update(connection);
        } catch (SQLException failure) {
            throw Failure.lostRaceIfTaken(failure);
        }
    }

    private static Sql held(TakenMail taken, Sql statement) {
        return statement.add(
                "id = ? and state = ? and attempts = ?", taken.id().value(), InboundState.WAITING, taken.attempt());
    }

    private static TakenMail taken(Row row) throws SQLException {
        Content raw = new Content(
                new ContentId(row.text("content")), new FileSize(row.number("size")), Digest.of(row.bytes("digest")));
        return new TakenMail(
                new InboundId(row.number("id")),
                new ArrivedMail(
                        new MailboxName(row.text("mailbox")), raw, row.flag("whole"), row.instant("received_at")),
                Math.toIntExact(row.number("attempts")) + 1,
                row.flag("vouched"));
    }

    private static InboundRecord record(Row row) throws SQLException {
        return new InboundRecord(
                new InboundId(row.number("id")),
                new MailboxName(row.text("mailbox")),
                row.choice("state", InboundState.class),
                row.choiceIfAny("cause", InboundCause.class),
                Math.toIntExact(row.number("attempts")),
                row.textIfAny("sender").map(EmailAddress::new),
                row.textIfAny("subject"),
                new FileSize(row.number("size")),
                row.instant("received_at"),
                row.instantIfAny("settled_at"));
    }
}
