package org.appticket.bootstrap.container;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.appticket.bootstrap.control.ControlPoint;
import org.appticket.bootstrap.opening.CannotOpen;
import org.appticket.bootstrap.settings.Settings;
import org.appticket.bootstrap.settings.TlsSettings;
import org.appticket.bootstrap.wiring.Application;
import org.jspecify.annotations.Nullable;

/** The application of this server, from its start to its stop. */
@Singleton
public class Running {

    private static final Logger LOG = Logger.getLogger("org.appticket.start");
    private static final int SECRET_BYTES = 32;

    private final Settings settings;
    private final ControlPoint control;
    private volatile @Nullable Application application;

    @Inject
    public Running(Settings settings) {
        this.settings = settings;
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        this.control = new ControlPoint(
                URI.create(settings.http().origin()),
                Base64.getUrlEncoder().withoutPadding().encodeToString(secret),
                settings.http().tls().map(TlsSettings::fingerprint).orElse(""));
    }

    /** Opens the data and lets commands find this server. */
    void open() throws CannotOpen {
        Application opened = Application.open(settings);
        application = opened;
        try {
            control.publish(settings.data());
        } catch (IOException e) {
            throw new CannotOpen("the folder " + settings.data() + " cannot be written: " + e.getMessage());
        }
    }

    /** The open application. */
    public Application application() {
        Application open = application;
        if (open == null) {
            throw new IllegalStateException("the application is not open");
        }
        return open;
    }

    /** How commands reach this server. */
    public ControlPoint control() {
        return control;
    }

    /** Whether requests can be answered: not while starting or stopping, nor while the database is away. */
    public boolean isReady() {
        Application open = application;
        return open != null && open.isReady();
    }

    @PreDestroy
    void close() {
        // Also when something else keeps the application from being deployed once it is open: the launcher must not say
        // "ready".
        System.clearProperty(Startup.READY);
        Application open = application;
        application = null;
        try {
            control.withdraw(settings.data());
        } catch (IOException e) {
            LOG.log(Level.WARNING, "cannot remove the file by which commands find this server", e);
        }
        if (open != null) {
            open.close();
        }
    }
}
