/** What a browser keeps between visits. Browsers that keep nothing lose comfort, not work. */

export function recall(key, otherwise = null) {
  try {
    const text = localStorage.getItem(key);
    return text === null ? otherwise : JSON.parse(text);
  } catch {
    return otherwise;
  }
}

export function keep(key, value) {
  try {
    if (value === null || value === undefined || value === "") localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Full or forbidden: what is on the screen is still there.
  }
}

/** What is about the device and not about a person. */
const OF_DEVICE = new Set(["language", "theme", "single-keys", "keys", "only-messages"]);

/** Forgets what belongs to whoever signs out: drafts, visits. */
export function forgetPerson() {
  try {
    Object.keys(localStorage).filter((key) => !OF_DEVICE.has(key)).forEach((key) => localStorage.removeItem(key));
  } catch {
    // Forbidden: then there is nothing either.
  }
}

/** Words without quotes, which start.js reads before any module is there. */
export function keepWord(key, word) {
  try {
    if (word) localStorage.setItem(key, word);
    else localStorage.removeItem(key);
  } catch {
    // As above.
  }
}

export function recallWord(key) {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
