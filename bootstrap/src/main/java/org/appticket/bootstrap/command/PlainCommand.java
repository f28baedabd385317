package org.appticket.bootstrap.command;

import java.io.InputStream;
import org.appticket.bootstrap.operation.Operations;

/**
 * A command without arguments that has the name of an operation and does that.
 *
 * @param usage the name
 * @param summary what it does
 */
record PlainCommand(String usage, String summary) implements Command {

    static PlainCommand verify() {
        return new PlainCommand(Operations.VERIFY, "prove the history of every ticket; exit code 1 if one is broken");
    }

    static PlainCommand reindex() {
        return new PlainCommand(
                Operations.REINDEX,
                "compare the words by which tickets are found with what stands in them, and put right what differs");
    }

    static PlainCommand recomputeDeadlines() {
        return new PlainCommand(
                Operations.RECOMPUTE_DEADLINES,
                "compare the deadlines of all tickets with what follows from their histories, and put right what differs");
    }

    @Override
    public int run(Call call) throws CommandFailed {
        call.expectNoArguments();
        return OperationCommand.of(usage).run(call, InputStream.nullInputStream());
    }
}
