package org.appticket.bootstrap.command;

import java.io.InputStream;
import org.appticket.bootstrap.operation.Operations;

/** Brings the schema up to date. */
record MigrateCommand() implements Command {

    @Override
    public String usage() {
        return "migrate";
    }

    @Override
    public String summary() {
        return "bring the database's schema up to date (the server does so at its start too)";
    }

    @Override
    public int run(Call call) throws CommandFailed {
        call.expectNoArguments();
        return OperationCommand.of(Operations.MIGRATE).run(call, InputStream.nullInputStream());
    }
}
