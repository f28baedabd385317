package org.appticket.bootstrap.command;

import java.io.PrintStream;
import java.util.Map;

/** Lists the commands. */
record HelpCommand(Map<String, Command> commands) implements Command {

    @Override
    public String usage() {
        return "help";
    }

    @Override
    public String summary() {
        return "show this";
    }

    @Override
    public int run(Call call) throws CommandFailed {
        call.expectNoArguments();
        print(commands, call.terminal().out());
        return 0;
    }

    static void print(Map<String, Command> commands, PrintStream out) {
        out.println("Usage: appticket COMMAND");
        out.println();
        commands.values().forEach(command -> out.printf("  %-26s %s%n", command.usage(), command.summary()));
        out.println();
        out.println(
                "Settings come from the environment (APPTICKET_HTTP_PORT=8080 …); docs/configuration.md lists them.");
        out.flush();
    }
}
