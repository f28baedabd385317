package org.appticket.adapters.persistence;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a database looks like, in words that all kinds of databases share.
 *
 * @param columns each as {@code table.column}, whether it may be empty, and how long its text may be
 * @param indexes each as {@code table(column, column)}; one that another one begins with is left out
 * @param keys each primary or unique key in the same way
 */
record Schema(Set<String> columns, Set<String> indexes, Set<String> keys) {

    /** Reads a migrated database. */
    static Schema of(Connection connection) throws SQLException {
        DatabaseMetaData data = connection.getMetaData();
        String catalog = connection.getCatalog();
        String schema = data.getDatabaseProductName().equals("H2") ? "PUBLIC" : "";
        Set<String> columns = new TreeSet<>();
        Map<String, List<String>> indexes = new TreeMap<>();
        Set<String> unique = new TreeSet<>();
        for (String table : tables(data, catalog, schema)) {
            try (ResultSet rows = data.getColumns(catalog, schema, table, "%")) {
                while (rows.next()) {
                    columns.add(column(rows));
                }
            }
            try (ResultSet rows = data.getIndexInfo(catalog, schema, table, false, false)) {
                while (rows.next()) {
                    index(rows, indexes, unique);
                }
            }
        }
        return new Schema(columns, withoutBeginnings(indexes.values()), named(indexes, unique));
    }

    private static List<String> tables(DatabaseMetaData data, String catalog, String schema) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = data.getTables(catalog, schema, "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (rows.next()) {
                tables.add(rows.getString("TABLE_NAME"));
            }
        }
        tables.remove("flyway_schema_history");
        return tables;
    }

    private static String column(ResultSet rows) throws SQLException {
        int type = rows.getInt("DATA_TYPE");
        boolean bounded = type == Types.VARCHAR && rows.getInt("COLUMN_SIZE") < 10_000;
        return lower(rows, "TABLE_NAME") + "." + lower(rows, "COLUMN_NAME")
                + (rows.getInt("NULLABLE") == DatabaseMetaData.columnNullable ? ", may be empty" : "")
                + (bounded ? ", up to " + rows.getInt("COLUMN_SIZE") : "");
    }

    private static void index(ResultSet rows, Map<String, List<String>> indexes, Set<String> unique)
            throws SQLException {
        String column = rows.getString("COLUMN_NAME");
        if (column != null) {
            String table = lower(rows, "TABLE_NAME");
            String index = table + " " + lower(rows, "INDEX_NAME");
            indexes.computeIfAbsent(index, name -> new ArrayList<>(List.of(table)))
                    .add(lower(rows, "COLUMN_NAME"));
            if (!rows.getBoolean("NON_UNIQUE")) {
                unique.add(index);
            }
        }
    }

    private static Set<String> withoutBeginnings(Iterable<List<String>> indexes) {
        Set<String> all = new TreeSet<>();
        indexes.forEach(index -> all.add(text(index)));
        Set<String> longest = new TreeSet<>(all);
        longest.removeIf(index ->
                all.stream().anyMatch(other -> other.startsWith(index.substring(0, index.length() - 1) + ", ")));
        return longest;
    }

    private static Set<String> named(Map<String, List<String>> indexes, Set<String> names) {
        Set<String> named = new TreeSet<>();
        names.forEach(name -> named.add(text(indexes.getOrDefault(name, List.of(name)))));
        return named;
    }

    private static String text(List<String> index) {
        return index.get(0) + "(" + String.join(", ", index.subList(1, index.size())) + ")";
    }

    private static String lower(ResultSet rows, String column) throws SQLException {
        return rows.getString(column).toLowerCase(Locale.ROOT);
    }
}
