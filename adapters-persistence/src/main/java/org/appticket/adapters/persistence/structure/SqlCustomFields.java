package org.appticket.adapters.persistence.structure;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.appticket.adapters.persistence.sql.KeyDigest;
import org.appticket.adapters.persistence.sql.Row;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.adapters.persistence.tx.JpaUnitOfWork;
import org.appticket.application.port.structure.CustomFields;
import org.appticket.domain.NotFound;
import org.appticket.domain.Stale;
import org.appticket.domain.customfield.FieldKey;
import org.appticket.domain.customfield.FieldType;
import org.appticket.domain.details.TicketType;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.Version;
import org.appticket.domain.structure.Choice;
import org.appticket.domain.structure.CustomField;
import org.appticket.domain.structure.Label;
import org.jspecify.annotations.Nullable;

/** Custom fields in a table, their choices in one text: a line each, its value and labels with tabs between them. */
public final class SqlCustomFields implements CustomFields {
    private final JpaUnitOfWork unitOfWork;

    /** The fields in this store. */
    public SqlCustomFields(JpaUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public CustomField add(CustomField field) {
        CustomField saved = field.saved();
        Sql insert = Sql.of("insert into custom_field (label_fr, label_en, choices, required, for_incidents,")
                .add("for_requests, active, field_key, version, key_digest, type, visibility)")
                .add("values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .bind(columns(saved))
                .bind(saved.key().value(), saved.version().value())
                .bind(KeyDigest.ofName(0, saved.key().value()), saved.type(), saved.visibility());
        unitOfWork.unique("key", insert);
        return saved;
    }

    @Override
    public CustomField get(FieldKey key) {
        Sql query = Sql.of("select * from custom_field where field_key = ? for update", key.value());
        return unitOfWork
                .inside(connection -> query.find(connection, SqlCustomFields::read))
                .orElseThrow(NotFound::new);
    }

    @Override
    public Optional<CustomField> find(FieldKey key) {
        Sql query = Sql.of("select * from custom_field where field_key = ?", key.value());
        return unitOfWork.sql(connection -> query.find(connection, SqlCustomFields::read));
    }

    @Override
    public CustomField save(CustomField field) {
        Sql update = Sql.of("update custom_field set version = version + 1, label_fr = ?, label_en = ?,")
                .add("choices = ?, required = ?, for_incidents = ?, for_requests = ?, active = ?")
                .add("where field_key = ? and version = ?")
                .bind(columns(field))
                .bind(field.key().value(), field.version().value());
        if (unitOfWork.inside(update::update) == 0) {
            throw new Stale(find(field.key()).orElseThrow(NotFound::new).version());
        }
        return field.saved();
    }

    @Override
    public List<CustomField> list() {
        Sql query = Sql.of("select * from custom_field order by field_key");
        return unitOfWork.sql(connection -> query.list(connection, SqlCustomFields::read));
    }

    @Override
    public List<CustomField> listToAdd() {
        Sql gate = Sql.of("select 1 from gate where name = 'custom-fields' for update");
        unitOfWork.inside(connection -> gate.find(connection, row -> true));
        return list();
    }

    private static @Nullable Object[] columns(CustomField field) {
        return new @Nullable Object[] {
            field.label().fr(),
            field.label().en(),
            field.choices().stream()
                    .map(choice -> String.join(
                            "\t",
                            choice.value(),
                            choice.label().fr(),
                            choice.label().en()))
                    .collect(Collectors.joining("\n")),
            field.required(),
            field.appliesTo().contains(TicketType.INCIDENT),
            field.appliesTo().contains(TicketType.REQUEST),
            field.active()
        };
    }

    private static CustomField read(Row row) throws SQLException {
        Set<TicketType> types = EnumSet.noneOf(TicketType.class);
        if (row.flag("for_incidents")) {
            types.add(TicketType.INCIDENT);
        }
        if (row.flag("for_requests")) {
            types.add(TicketType.REQUEST);
        }
        return new CustomField(
                new FieldKey(row.text("field_key")),
                new Label(row.text("label_fr"), row.text("label_en")),
                row.choice("type", FieldType.class),
                choices(row.text("choices")),
                row.flag("required"),
                types,
                row.choice("visibility", Visibility.class),
                row.flag("active"),
                new Version(row.number("version")));
    }

    private static List<Choice> choices(String lines) {
        return lines.isEmpty()
                ? List.of()
                : Arrays.stream(lines.split("\n"))
                        .map(line -> line.split("\t", -1))
                        .map(parts -> new Choice(parts[0], new Label(parts[1], parts[2])))
                        .toList();
    }
}
