package org.appticket.domain.identity;

/**
 * Where a browser is sent to outside of this service desk.
 *
 * @param value an absolute address
 */
public record WebAddress(String value) {

    @Override
    public String toString() {
        return value;
    }
}
