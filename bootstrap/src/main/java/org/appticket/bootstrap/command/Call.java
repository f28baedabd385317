package org.appticket.bootstrap.command;

import java.util.List;
import org.appticket.bootstrap.launcher.Host;
import org.appticket.bootstrap.settings.SettingSources;
import org.appticket.bootstrap.settings.Settings;
import org.appticket.bootstrap.terminal.Terminal;

/**
 * What a command is called with.
 *
 * @param arguments what was typed after the command's name
 * @param host the process it runs in
 * @param terminal where it writes
 */
record Call(List<String> arguments, Host host, Terminal terminal) {

    /** The settings of this process, checked; warns of names that are no settings. */
    Settings settings() {
        SettingSources sources = SettingSources.ofProcess();
        Settings.warnings(sources).forEach(terminal::warn);
        return Settings.read(sources);
    }

    /** Refuses arguments for a command that takes none. */
    void expectNoArguments() throws CommandFailed {
        if (!arguments.isEmpty()) {
            throw CommandFailed.usage("this command takes no arguments, not \"" + arguments.get(0) + '"');
        }
    }
}
