package org.appticket.adapters.persistence.sql;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Keeps every instant of a row as {@link Micros}. */
@Converter(autoApply = true)
public final class InstantColumn implements AttributeConverter<Instant, Long> {
    @Override
    public @Nullable Long convertToDatabaseColumn(@Nullable Instant instant) {
        return instant == null ? null : Micros.of(instant);
    }

    @Override
    public @Nullable Instant convertToEntityAttribute(@Nullable Long micros) {
        return micros == null ? null : Micros.toInstant(micros);
    }
}
