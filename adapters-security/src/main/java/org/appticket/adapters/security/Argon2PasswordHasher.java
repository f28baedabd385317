package org.appticket.adapters.security;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.appticket.application.port.access.PasswordHasher;
import org.appticket.domain.Unavailable;
import org.appticket.domain.access.Password;
import org.appticket.domain.access.PasswordHash;

/**
 * Hashes passwords by Argon2id with 19 MiB, two passes and one lane, as OWASP advises. No more are hashed at once than two
 * for each processor, because each takes its memory and its time; who has to wait for longer than two seconds is refused.
 */
public final class Argon2PasswordHasher implements PasswordHasher {

    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;
    private static final String CURRENT = "$argon2id$v=19$m=" + MEMORY_KIB + ",t=" + PASSES + ",p=" + LANES + "$";
    private static final Pattern ARGON2 =
            Pattern.compile("\\$argon2id\\$v=19\\$m=\\d{1,7},t=\\d{1,3},p=\\d{1,2}\\$[A-Za-z0-9+/]+\\$[A-Za-z0-9+/]+");
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);
    private static final Password NOBODYS = Password.of("nobody's password");

    private final Argon2Function argon2 = Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, HASH_BYTES, Argon2.ID);
    private final SecureRandom random = new SecureRandom();
    private final PasswordHash nobodys = new PasswordHash(CURRENT + base64(SALT_BYTES) + "$" + base64(HASH_BYTES));
    private final Semaphore places;

    /** A hasher for all processors of this machine. */
    public Argon2PasswordHasher() {
        this(2 * Runtime.getRuntime().availableProcessors());
    }

    Argon2PasswordHasher(int atOnce) {
        this.places = new Semaphore(atOnce, true);
    }

    @Override
    public PasswordHash hash(Password password) {
        if (!password.isHashable()) {
            throw new IllegalArgumentException("a password that cannot be hashed");
        }
        byte[] salt = bytes(SALT_BYTES);
        return inTurn(() -> new PasswordHash(argon2.hash(utf8(password), salt).getResult()));
    }

    @Override
    public boolean verify(Password password, Optional<PasswordHash> hash) {
        Optional<PasswordHash> comparable =
                hash.filter(known -> ARGON2.matcher(known.phc()).matches() && password.isHashable());
        Password typed = password.isHashable() ? password : NOBODYS;
        boolean equal = inTurn(() -> matches(typed, comparable.orElse(nobodys)));
        return equal && comparable.isPresent();
    }

    @Override
    public boolean isOutdated(PasswordHash hash) {
        return !hash.phc().startsWith(CURRENT);
    }

    private <T> T inTurn(Supplier<T> work) {
        if (!hasPlace()) {
            throw new Unavailable(LONGEST_WAIT);
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private boolean hasPlace() {
        try {
            return places.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean matches(Password password, PasswordHash hash) {
        return Argon2Function.getInstanceFromHash(hash.phc())
                .check(utf8(password), hash.phc().getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] utf8(Password password) {
        return password.text().getBytes(StandardCharsets.UTF_8);
    }

    private String base64(int count) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes(count));
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
