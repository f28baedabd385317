package org.appticket.bootstrap.command;

/** Says which version this is. */
record VersionCommand() implements Command {

    @Override
    public String usage() {
        return "version";
    }

    @Override
    public String summary() {
        return "show the version";
    }

    @Override
    public int run(Call call) throws CommandFailed {
        call.expectNoArguments();
        call.terminal().say("AppTicket " + call.host().version());
        return 0;
    }
}
