package org.appticket.adapters.security;

import org.appticket.application.contract.access.SecretsContract;
import org.appticket.application.port.access.Secrets;

final class SecureRandomSecretsTest implements SecretsContract {
    private final Secrets secrets = new SecureRandomSecrets();

    @Override
    public Secrets secrets() {
        return secrets;
    }
}
