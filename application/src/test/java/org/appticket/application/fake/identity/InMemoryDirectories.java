package org.appticket.application.fake.identity;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.appticket.application.port.identity.Directories;
import org.appticket.domain.Unavailable;
import org.appticket.domain.access.Password;
import org.appticket.domain.people.Login;

/** Directories that a test fills, and that remember what they were asked. */
public final class InMemoryDirectories implements Directories {
    private final Map<String, Entry> entries = new ConcurrentHashMap<>();
    private final List<String> asked = new ArrayList<>();
    private final AtomicBoolean down = new AtomicBoolean();

    private record Entry(Password password, Proven proven) {}

    /** None yet. */
    public InMemoryDirectories() {}

    /** Lets them know somebody. */
    public void put(Login login, Password password, Proven proven) {
        entries.put(login.key(), new Entry(password, proven));
    }

    /** Whether they answer. */
    public void setDown(boolean away) {
        down.set(away);
    }

    /** What they were asked, in order. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public Optional<Proven> authenticate(Login login, Password password) {
        asked.add("authenticate " + login);
        requireUp();
        return Optional.ofNullable(entries.get(login.key()))
                .filter(entry -> !password.text().isEmpty() && entry.password().equals(password))
                .map(Entry::proven);
    }

    @Override
    public void pretend(Login login) {
        asked.add("pretend " + login);
        requireUp();
    }

    private void requireUp() {
        if (down.get()) {
            throw new Unavailable(Duration.ofSeconds(5));
        }
    }
}
