package org.appticket.bootstrap.command;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.appticket.bootstrap.control.ControlClient;
import org.appticket.bootstrap.opening.CannotOpen;
import org.appticket.bootstrap.operation.Operation;
import org.appticket.bootstrap.operation.Operations;
import org.appticket.bootstrap.operation.Report;
import org.appticket.bootstrap.settings.Settings;
import org.appticket.bootstrap.terminal.TerminalReport;
import org.appticket.bootstrap.wiring.Application;

/**
 * Does an operation on the data of these settings: by the server if one has it open, otherwise by itself. Only an embedded database
 * needs the server for that.
 *
 * @param name what the server is asked for
 * @param operation what is done here
 */
record OperationCommand(String name, Operation operation) {

    static OperationCommand of(String name) {
        return new OperationCommand(name, Operations.find(name).orElseThrow());
    }

    int run(Call call, InputStream input) throws CommandFailed {
        Settings settings = call.settings();
        ServerStart.makeFolder(settings.data());
        Report report = new TerminalReport(call.terminal());
        try {
            Optional<ControlClient> server =
                    settings.database().isEmbedded() ? ControlClient.find(settings.data()) : Optional.empty();
            if (server.isPresent()) {
                return server.get().run(name, input, report);
            }
            LogToStandardError.configure(settings.log());
            try (Application application = Application.open(settings)) {
                return operation.run(application, input, report);
            }
        } catch (CannotOpen e) {
            throw CommandFailed.because(e.reason());
        } catch (IOException e) {
            throw CommandFailed.because(String.valueOf(e.getMessage()));
        }
    }
}
