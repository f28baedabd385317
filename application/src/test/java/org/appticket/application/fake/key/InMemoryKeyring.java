package org.appticket.application.fake.key;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicInteger;
import org.appticket.application.port.key.CannotUnseal;
import org.appticket.application.port.key.Keyring;
import org.appticket.domain.history.Digest;

/** Seals so that it looks sealed, and keeps nothing secret from whoever reads this. */
public final class InMemoryKeyring implements Keyring {
    private final String key;
    private final AtomicInteger sealings = new AtomicInteger();

    /** A ring with one key. */
    public InMemoryKeyring(String key) {
        this.key = key;
    }

    @Override
    public Sealed seal(byte[] content, Purpose purpose) {
        String body = sealings.incrementAndGet() + "." + base64(content);
        return new Sealed(body + "." + mark("seal", purpose, body));
    }

    @Override
    public byte[] open(Sealed sealed, Purpose purpose) {
        String[] parts = sealed.text().split("\\.", -1);
        if (parts.length != 3
                || !mark("seal", purpose, parts[0] + "." + parts[1]).equals(parts[2])) {
            throw new CannotUnseal("the key " + key + " does not open this");
        }
        return Base64.getUrlDecoder().decode(parts[1]);
    }

    @Override
    public Signature sign(byte[] content, Purpose purpose) {
        return new Signature(mark("sign", purpose, base64(content)));
    }

    @Override
    public boolean verify(byte[] content, Purpose purpose, Signature signature) {
        return sign(content, purpose).equals(signature);
    }

    private String mark(String deed, Purpose purpose, String body) {
        return Digest.ofText(key + "|" + deed + "|" + purpose.name() + "|" + body)
                .toString();
    }

    private static String base64(byte[] content) {
        byte[] encoded = Base64.getUrlEncoder().withoutPadding().encode(content);
        return new String(encoded, StandardCharsets.US_ASCII);
    }
}
