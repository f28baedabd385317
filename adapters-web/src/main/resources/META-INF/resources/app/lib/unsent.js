/** What could not be sent because the service was out of reach, as far as it has no look. */

/** Whether nobody was reached; then sending again by the same key is safe, whether or not it arrived. */
export const outOfReach = (problem) => problem?.slug === "unreachable";

/** How things stand with what was not sent: `away` while the service is, `ready` once it is there; nothing where all was sent. */
export const standing = (unsent, online, connected) => (unsent ? (online && connected ? "ready" : "away") : undefined);

/** Whether files were chosen that a reload has lost. */
export const filesMissing = (unsent, files) => Boolean(unsent) && unsent.files > 0 && files.length === 0;
