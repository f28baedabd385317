package org.appticket.bootstrap.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.appticket.bootstrap.operation.Operations;

/** Brings in what another system recorded. */
record ImportCommand() implements Command {

    @Override
    public String usage() {
        return "import incident-log FILE";
    }

    @Override
    public String summary() {
        return "import an incident log (CSV); a second run changes nothing";
    }

    @Override
    public int run(Call call) throws CommandFailed {
        if (call.arguments().size() != 2 || !call.arguments().get(0).equals("incident-log")) {
            throw CommandFailed.usage("usage: " + usage());
        }
        String file = call.arguments().get(1);
        try (InputStream content = Files.newInputStream(Path.of(file))) {
            return OperationCommand.of(Operations.IMPORT_INCIDENT_LOG).run(call, content);
        } catch (IOException | InvalidPathException e) {
            throw CommandFailed.usage("cannot read the file " + file);
        }
    }
}
