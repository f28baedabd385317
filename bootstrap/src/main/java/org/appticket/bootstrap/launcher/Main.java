package org.appticket.bootstrap.launcher;

import java.io.IOException;
import java.net.URLClassLoader;
import java.util.List;
import org.appticket.bootstrap.launcher.folder.Bundle;
import org.appticket.bootstrap.launcher.folder.Cache;
import org.appticket.bootstrap.launcher.folder.Unpacked;

/** The entry point of the executable jar. */
public final class Main {

    private static final String PROGRAM = "org.appticket.bootstrap.command.CommandLine";

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments)));
    }

    private static int run(List<String> arguments) {
        try {
            Bundle bundle = Bundle.ofThisProcess();
            Unpacked unpacked = Unpacked.of(bundle, Cache.folder(System.getProperties(), System.getenv()));
            try (URLClassLoader classes =
                    new URLClassLoader("commands", unpacked.classPathOfCommands(), Main.class.getClassLoader())) {
                Thread.currentThread().setContextClassLoader(classes);
                return program(classes).run(arguments, new PayaraHost(bundle, unpacked));
            }
        } catch (IOException e) {
            System.err.println("appticket: cannot unpack the program: " + e.getMessage());
            return 1;
        }
    }

    private static Program program(ClassLoader classes) throws IOException {
        try {
            return (Program) classes.loadClass(PROGRAM).getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IOException("the command line is missing from the executable jar", e);
        }
    }
}
