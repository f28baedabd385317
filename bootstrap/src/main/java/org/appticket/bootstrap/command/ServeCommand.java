package org.appticket.bootstrap.command;

import org.appticket.bootstrap.launcher.Host.RunningHost;

/** Runs the server until it is asked to stop. */
record ServeCommand() implements Command {

    @Override
    public String usage() {
        return "serve";
    }

    @Override
    public String summary() {
        return "run the server until it is stopped by SIGTERM or Ctrl-C";
    }

    @Override
    public int run(Call call) throws CommandFailed {
        call.expectNoArguments();
        RunningHost server = ServerStart.of(call).start(call.settings());
        ServerStart.waitForStop(server);
        return 0;
    }
}
