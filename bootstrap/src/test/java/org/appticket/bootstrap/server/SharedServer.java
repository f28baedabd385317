package org.appticket.bootstrap.server;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives test classes the one {@link RunningServer} of their process: it starts when the first of them asks and ends with the process.
 * Use it by {@code @ExtendWith(SharedServer.class)} and a constructor or method parameter.
 */
public final class SharedServer implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == RunningServer.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return Shared.SERVER;
    }

    /** Not kept by JUnit, whose store ends with each class where several processes share the classes among them. */
    private static final class Shared {
        static final RunningServer SERVER = RunningServer.start();
    }
}
