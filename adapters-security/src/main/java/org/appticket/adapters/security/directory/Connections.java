package org.appticket.adapters.security.directory;

import com.unboundid.ldap.sdk.BindRequest;
import com.unboundid.ldap.sdk.LDAPConnectionOptions;
import com.unboundid.ldap.sdk.LDAPConnectionPool;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.PostConnectProcessor;
import com.unboundid.ldap.sdk.SimpleBindRequest;
import com.unboundid.ldap.sdk.SingleServerSet;
import com.unboundid.ldap.sdk.StartTLSPostConnectProcessor;
import com.unboundid.util.ssl.HostNameSSLSocketVerifier;
import com.unboundid.util.ssl.JVMDefaultTrustManager;
import com.unboundid.util.ssl.PEMFileTrustManager;
import com.unboundid.util.ssl.SSLUtil;
import java.net.URI;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStoreException;
import java.util.Optional;
import javax.net.SocketFactory;
import javax.net.ssl.TrustManager;
import org.jspecify.annotations.Nullable;

/**
 * Opens connections to a directory: encrypted, to a server that proves its name, and never waiting for long. Only to this machine
 * it may be plain.
 */
final class Connections {
    private static final int MOST = 8;
    private static final int CONNECT_MILLIS = 3_000;
    private static final int RESPONSE_MILLIS = 5_000;
    private static final int LARGEST_MESSAGE = 1 << 20;
    private static final int PLAIN_PORT = 389;
    private static final int TLS_PORT = 636;

    private Connections() {}

    /** Opens none yet, so that a directory that is away keeps nothing from starting. */
    static LDAPConnectionPool pool(LdapSettings settings) {
        try {
            URI server = settings.server();
            boolean tls = isTls(server);
            SSLUtil ssl = new SSLUtil(trust(settings.trust()));
            SocketFactory sockets = tls ? ssl.createSSLSocketFactory() : SocketFactory.getDefault();
            @Nullable
            PostConnectProcessor startTls = tls || isLoopback(server.getHost())
                    ? null
                    : new StartTLSPostConnectProcessor(ssl.createSSLSocketFactory());
            int port = server.getPort() > 0 ? server.getPort() : tls ? TLS_PORT : PLAIN_PORT;
            BindRequest account = new SimpleBindRequest(
                    settings.account().name(), settings.account().password());
            LDAPConnectionPool pool = new LDAPConnectionPool(
                    new SingleServerSet(bare(server.getHost()), port, sockets, options(), account, startTls),
                    account,
                    0,
                    MOST,
                    startTls,
                    false);
            pool.setMaxWaitTimeMillis(CONNECT_MILLIS);
            pool.setCreateIfNecessary(true);
            pool.setRetryFailedOperationsDueToInvalidConnections(true);
            return pool;
        } catch (GeneralSecurityException | LDAPException impossible) {
            throw new IllegalArgumentException("cannot connect to " + settings.server(), impossible);
        }
    }

    static boolean isTls(URI server) {
        return "ldaps".equalsIgnoreCase(server.getScheme());
    }

    static boolean isLoopback(String host) {
        String name = bare(host);
        return name.equalsIgnoreCase("localhost") || name.equals("::1") || name.matches("127(\\.\\d{1,3}){3}");
    }

    private static String bare(String host) {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    private static TrustManager trust(Optional<Path> file) {
        return file.<TrustManager>map(Connections::pem).orElseGet(JVMDefaultTrustManager::getInstance);
    }

    private static TrustManager pem(Path file) {
        try {
            return new PEMFileTrustManager(file.toFile());
        } catch (KeyStoreException unreadable) {
            throw new IllegalArgumentException("no certificates in PEM to read in " + file, unreadable);
        }
    }

    private static LDAPConnectionOptions options() {
        LDAPConnectionOptions options = new LDAPConnectionOptions();
        options.setConnectTimeoutMillis(CONNECT_MILLIS);
        options.setResponseTimeoutMillis(RESPONSE_MILLIS);
        options.setMaxMessageSize(LARGEST_MESSAGE);
        options.setFollowReferrals(false);
        options.setUseSynchronousMode(true);
        options.setAbandonOnTimeout(true);
        options.setSSLSocketVerifier(new HostNameSSLSocketVerifier(true));
        return options;
    }
}
