package org.appticket.bootstrap.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.appticket.bootstrap.launcher.Host;
import org.appticket.bootstrap.launcher.Program;
import org.appticket.bootstrap.settings.WrongSetting;
import org.appticket.bootstrap.terminal.Terminal;

/** Finds the command and turns what goes wrong into one line and an exit code. */
public final class CommandLine implements Program {

    private static final int WRONG_USAGE = 2;

    private final Map<String, Command> commands = new LinkedHashMap<>();

    /** The command line of the executable jar; made by the launcher. */
    public CommandLine() {
        commands.put("serve", new ServeCommand());
        commands.put("demo", new DemoCommand());
        commands.put("import", new ImportCommand());
        commands.put("verify", PlainCommand.verify());
        commands.put("reindex", PlainCommand.reindex());
        commands.put("recompute-deadlines", PlainCommand.recomputeDeadlines());
        commands.put("migrate", new MigrateCommand());
        commands.put("version", new VersionCommand());
        commands.put("help", new HelpCommand(commands));
    }

    @Override
    public int run(List<String> arguments, Host host) {
        return run(arguments, host, Terminal.ofProcess());
    }

    int run(List<String> arguments, Host host, Terminal terminal) {
        String word = arguments.isEmpty() ? "help" : synonym(arguments.get(0));
        Command command = commands.get(word);
        if (command == null) {
            terminal.fail("there is no command \"" + word + '"');
            HelpCommand.print(commands, terminal.err());
            return WRONG_USAGE;
        }
        List<String> rest = arguments.isEmpty() ? List.of() : arguments.subList(1, arguments.size());
        try {
            return command.run(new Call(rest, host, terminal));
        } catch (WrongSetting e) {
            terminal.fail(e.reason());
            return WRONG_USAGE;
        } catch (CommandFailed e) {
            terminal.fail(e.reason());
            return e.exitCode();
        }
    }

    private static String synonym(String word) {
        return switch (word) {
            case "--help", "-h" -> "help";
            case "--version" -> "version";
            default -> word;
        };
    }
}
