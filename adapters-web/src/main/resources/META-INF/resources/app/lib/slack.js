/** What Slack gave somebody to take to the browser: who they are there, for a few minutes. */

/** Who it is about, as it stands behind the `#`; nothing if it is none, or too old. The API alone tells whether it is genuine. */
export function offered(fragment, now = Date.now()) {
  const [text] = fragment.replace(/^#/, "").split("~");
  try {
    const bytes = Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (each) => each.charCodeAt(0));
    const [workspace, user, until, ...name] = new TextDecoder("utf-8", { fatal: true }).decode(bytes).split("\n");
    return user && Number(until) * 1000 > now ? { workspace, user, name: name.join(" ") } : null;
  } catch {
    return null;
  }
}
