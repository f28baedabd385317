package org.appticket.adapters.rest.problem;

import jakarta.ws.rs.core.Response;

/** A status with its reason phrase, also where Jakarta REST 3.1 has no constant and would invent a phrase. */
public record HttpStatus(int code) implements Response.StatusType {
    @Override
    public int getStatusCode() {
        return code;
    }

    @Override
    public Response.Status.Family getFamily() {
        return Response.Status.Family.familyOf(code);
    }

    @Override
    public String getReasonPhrase() {
        return switch (code) {
            case 421 -> "Misdirected Request";
            case 422 -> "Unprocessable Content";
            default -> {
                Response.Status known = Response.Status.fromStatusCode(code);
                yield known == null ? "" : known.getReasonPhrase();
            }
        };
    }
}
