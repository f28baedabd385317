/** Passkeys: between what the API writes as text and what browsers take as bytes. */

export const bytes = (text) => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));

export const written = (buffer) =>
  btoa(Array.from(new Uint8Array(buffer), (byte) => String.fromCharCode(byte)).join("")).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");

/** What a browser is asked for a new passkey. */
export const creation = (options) => ({
  ...options,
  challenge: bytes(options.challenge),
  user: { ...options.user, id: bytes(options.user.id) },
  excludeCredentials: options.excludeCredentials.map((each) => ({ ...each, id: bytes(each.id) })),
});

/** What a browser is asked for a sign-in. */
export const request = (options) => ({ ...options, challenge: bytes(options.challenge) });

const FIELDS = ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"];

/** What a browser answered, as the API takes it; some browsers cannot write it themselves. */
export function answered(credential) {
  const response = Object.fromEntries(FIELDS.filter((field) => credential.response[field]).map((field) => [field, written(credential.response[field])]));
  if (credential.response.getTransports) response.transports = credential.response.getTransports();
  return { id: credential.id, rawId: written(credential.rawId), type: credential.type, response, clientExtensionResults: credential.getClientExtensionResults() };
}

/** Whether this browser knows passkeys, and this place may use them. */
export const possible = () => Boolean(globalThis.PublicKeyCredential && navigator.credentials?.create);
