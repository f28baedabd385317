package org.appticket.bootstrap.operation;

import java.util.Map;
import java.util.Optional;

/** The operations by the names under which a command asks a running server for them. */
public final class Operations {

    public static final String MIGRATE = "migrate";
    public static final String VERIFY = "verify";
    public static final String IMPORT_INCIDENT_LOG = "import-incident-log";
    public static final String PREPARE_DEMO = "prepare-demo";
    public static final String REINDEX = "reindex";
    public static final String RECOMPUTE_DEADLINES = "recompute-deadlines";

    private static final Map<String, Operation> BY_NAME = Map.of(
            MIGRATE, new Migrate(),
            VERIFY, new VerifyEverything(),
            IMPORT_INCIDENT_LOG, new ImportLog(),
            PREPARE_DEMO, new PrepareDemo(),
            REINDEX, new Reindex(),
            RECOMPUTE_DEADLINES, new Recompute());

    private Operations() {}

    /** The operation of that name. */
    public static Optional<Operation> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }
}
