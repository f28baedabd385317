package org.appticket.adapters.persistence.chat;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.appticket.adapters.persistence.sql.Row;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.adapters.persistence.tx.JpaUnitOfWork;
import org.appticket.application.port.chat.ChatLinks;
import org.appticket.domain.chat.ChatLink;
import org.appticket.domain.chat.ChatMember;
import org.appticket.domain.id.PersonId;

/** Who is who in a table, by the digest of workspace and user. */
public final class SqlChatLinks implements ChatLinks {
    private static final String SELECT = "select person, workspace, member, linked_at from chat_link";

    private final JpaUnitOfWork unitOfWork;

    /** Those in this store. */
    public SqlChatLinks(JpaUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Optional<ChatLink> find(ChatMember member) {
        Sql query = Sql.of(SELECT + " where id = ?", member.key().bytes());
        return unitOfWork.sql(connection -> query.find(connection, SqlChatLinks::read));
    }

    @Override
    public List<ChatLink> list(PersonId person) {
        Sql query = Sql.of(SELECT + " where person = ? order by linked_at, id", person.value());
        return unitOfWork.sql(connection -> query.list(connection, SqlChatLinks::read));
    }

    @Override
    public void add(ChatLink link) {
        unitOfWork.unique(
                "member",
                Sql.of(
                        "insert into chat_link (id, person, workspace, member, linked_at) values (?, ?, ?, ?, ?)",
                        link.member().key().bytes(),
                        link.person().value(),
                        link.member().workspace(),
                        link.member().user(),
                        link.linkedAt()));
    }

    @Override
    public boolean remove(ChatLink link) {
        Sql delete = Sql.of(
                "delete from chat_link where id = ? and person = ?",
                link.member().key().bytes(),
                link.person().value());
        return unitOfWork.inside(delete::update) == 1;
    }

    private static ChatLink read(Row row) throws SQLException {
        return new ChatLink(
                new ChatMember(row.text("workspace"), row.text("member")),
                new PersonId(row.number("person")),
                row.instant("linked_at"));
    }
}
