package org.appticket.bootstrap.server;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives test classes the one {@link RunningServer} of the suite: it starts when the first of them asks and is stopped after the last
 * test of all. Use it by {@code @ExtendWith(SharedServer.class)} and a constructor or method parameter.
 */
public final class SharedServer implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == RunningServer.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(SharedServer.class))
                .getOrComputeIfAbsent(Shared.class, key -> new Shared(RunningServer.start()), Shared.class)
                .server();
    }

    @SuppressWarnings("deprecation") // the store closes it; its successor type is not in this version of JUnit
    private record Shared(RunningServer server) implements ExtensionContext.Store.CloseableResource {

        @Override
        public void close() throws Exception {
            server.stop();
        }
    }
}
