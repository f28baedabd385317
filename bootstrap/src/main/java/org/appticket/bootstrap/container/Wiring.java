package org.appticket.bootstrap.container;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import org.appticket.adapters.rest.client.TrustedProxies;
import org.appticket.adapters.rest.health.Readiness;
import org.appticket.adapters.rest.http.PublicUrl;
import org.appticket.adapters.rest.rate.Crowds;
import org.appticket.adapters.rest.rate.Rates;
import org.appticket.adapters.rest.slack.SlackKey;
import org.appticket.adapters.rest.telephony.HookKeys;
import org.appticket.adapters.security.AppTicketAuthenticationMechanism;
import org.appticket.adapters.security.SessionCookies;
import org.appticket.application.access.Authenticate;
import org.appticket.bootstrap.settings.EdgeSettings;
import org.appticket.bootstrap.settings.SettingSources;
import org.appticket.bootstrap.settings.Settings;
import org.appticket.bootstrap.wiring.outside.Outside;
import org.eclipse.microprofile.config.ConfigProvider;

/** What CDI is asked for besides the use cases. */
@Singleton
public class Wiring {

    @Produces
    @Singleton
    Settings settings() {
        return Settings.read(SettingSources.of(ConfigProvider.getConfig()));
    }

    @Produces
    @Singleton
    Outside outside(Running running) {
        return running.application().outside();
    }

    @Produces
    @Singleton
    PublicUrl publicUrl(Settings settings) {
        return new PublicUrl(settings.publicUrl());
    }

    @Produces
    @Singleton
    TrustedProxies trustedProxies(Settings settings) {
        return new TrustedProxies(settings.edge().trustedProxies());
    }

    @Produces
    @Singleton
    Rates rates(Settings settings) {
        EdgeSettings.Rates rates = settings.edge().rates();
        return new Rates(new Rates.Limits(
                rates.token(), rates.session(), rates.anonymous(), rates.tickets(), rates.uploads(), rates.search()));
    }

    @Produces
    @Singleton
    Crowds crowds(Settings settings) {
        return new Crowds(settings.http().threads());
    }

    @Produces
    @Singleton
    SlackKey slackKey(Settings settings, Outside outside) {
        return new SlackKey(settings.hooks().slackSecret(), outside.clock());
    }

    @Produces
    @Singleton
    HookKeys hookKeys(Settings settings, Outside outside) {
        return new HookKeys(settings.telephony().keys(), outside.clock());
    }

    @Produces
    @Singleton
    HttpAuthenticationMechanism mechanism(Authenticate authenticate, Settings settings) {
        return new AppTicketAuthenticationMechanism(authenticate, new SessionCookies(settings.publicUrl()));
    }

    @Produces
    @Singleton
    Readiness readiness(Running running, Stopping stopping) {
        return () -> running.isReady() && !stopping.isLeaving();
    }
}
