package org.appticket.application.passkey;

/**
 * This place, as authenticators know it.
 *
 * @param id the name of its host, to which passkeys are bound
 * @param name what people call it
 */
public record RelyingParty(String id, String name) {}
