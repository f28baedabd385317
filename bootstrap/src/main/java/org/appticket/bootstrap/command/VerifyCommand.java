package org.appticket.bootstrap.command;

import java.io.InputStream;
import org.appticket.bootstrap.operation.Operations;

/** Proves every ticket's history. */
record VerifyCommand() implements Command {

    @Override
    public String usage() {
        return "verify";
    }

    @Override
    public String summary() {
        return "prove the history of every ticket; exit code 1 if one is broken";
    }

    @Override
    public int run(Call call) throws CommandFailed {
        call.expectNoArguments();
        return OperationCommand.of(Operations.VERIFY).run(call, InputStream.nullInputStream());
    }
}
