package org.appticket.adapters.rest.attachment;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.appticket.adapters.rest.multipart.MultipartForm;
import org.appticket.adapters.rest.multipart.MultipartForm.Part;
import org.appticket.application.attachment.Received;
import org.appticket.application.view.content.ByteSource;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.attachment.FileName;
import org.appticket.domain.event.Visibility;

/** What has come of an upload so far: the parts {@code file} and {@code visibility}, in any order, each at most once. */
final class UploadedParts {
    private static final int LONGEST_FIELD = 100;

    private final Function<ByteSource, Received> receive;
    private final Set<String> seen = new HashSet<>();
    private Visibility visibility = Visibility.PUBLIC;
    private Optional<FileName> name = Optional.empty();
    private Optional<Received> file = Optional.empty();

    /** The bytes of the file are given to {@code receive} as they come. */
    UploadedParts(Function<ByteSource, Received> receive) {
        this.receive = receive;
    }

    void readAll(MultipartForm form) {
        for (Optional<Part> part = form.next(); part.isPresent(); part = form.next()) {
            read(part.get());
        }
        if (file.isEmpty()) {
            throw InvalidValue.of("file", Problem.REQUIRED);
        }
    }

    private void read(Part part) {
        if (!seen.add(part.name())) {
            throw InvalidValue.of(shown(part), Problem.TOO_LONG, Map.of("max", 1));
        }
        switch (part.name()) {
            case "file" -> readFile(part);
            case "visibility" -> visibility = readVisibility(part);
            default -> throw InvalidValue.of(shown(part), Problem.UNKNOWN_MEMBER);
        }
    }

    private void readFile(Part part) {
        name = Optional.of(
                FileName.of(part.fileName().orElseThrow(() -> InvalidValue.of("fileName", Problem.REQUIRED))));
        file = Optional.of(receive.apply(part::next));
    }

    private static Visibility readVisibility(Part part) {
        String text = part.text(LONGEST_FIELD);
        return Arrays.stream(Visibility.values())
                .filter(one -> one.name().equals(text))
                .findFirst()
                .orElseThrow(() -> InvalidValue.of(
                        "visibility",
                        Problem.UNKNOWN_VALUE,
                        Map.of(
                                "allowed",
                                Arrays.stream(Visibility.values())
                                        .map(Enum::name)
                                        .toList())));
    }

    private static String shown(Part part) {
        return part.name()
                .codePoints()
                .limit(LONGEST_FIELD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    Visibility visibility() {
        return visibility;
    }

    FileName name() {
        return name.orElseThrow();
    }

    Optional<Received> file() {
        return file;
    }

    /** All that tells this upload from another one. */
    String fingerprint() {
        return visibility + "\n" + name() + "\n" + file.orElseThrow().content().digest();
    }
}
