package org.appticket.adapters.security;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One exchange with a container that knows no more of HTTP than this module asks for. */
final class Http {
    final Map<String, Object> attributes = new HashMap<>();
    final Map<String, String> headers = new HashMap<>();
    final List<Cookie> cookies = new ArrayList<>();
    final List<String> answered = new ArrayList<>();
    final List<String> login = new ArrayList<>();
    String remoteAddress = "127.0.0.1";

    HttpServletRequest request() {
        return fake(HttpServletRequest.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "getHeader" -> headers.get((String) arguments[0]);
            case "getCookies" -> cookies.isEmpty() ? null : cookies.toArray(Cookie[]::new);
            case "getRemoteAddr" -> remoteAddress;
            case "getRequestURI" -> "/api/v1/me";
            case "getAttribute" -> attributes.get((String) arguments[0]);
            case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
            default -> throw new UnsupportedOperationException(method.getName());
        });
    }

    HttpServletResponse response() {
        return fake(HttpServletResponse.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "addHeader" -> {
                answered.add(arguments[0] + ": " + arguments[1]);
                yield null;
            }
            default -> throw new UnsupportedOperationException(method.getName());
        });
    }

    HttpMessageContext context() {
        return fake(HttpMessageContext.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "doNothing" -> AuthenticationStatus.NOT_DONE;
            case "notifyContainerAboutLogin" -> {
                login.add((String) arguments[0]);
                ((Set<?>) arguments[1]).forEach(role -> login.add(role.toString()));
                yield AuthenticationStatus.SUCCESS;
            }
            default -> throw new UnsupportedOperationException(method.getName());
        });
    }

    private static <T> T fake(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(Http.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
