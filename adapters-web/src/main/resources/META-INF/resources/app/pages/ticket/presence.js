/** Who else has the ticket before them, who writes, and how far everybody has read. */
import { html } from "../../lib/html.js";
import { useEffect, useRef, useState } from "preact/hooks";
import { ask } from "../../lib/api.js";
import { after, attend } from "../../lib/attend.js";
import { list, t } from "../../lib/i18n.js";
import { listenPresence } from "../../lib/live.js";
import { me } from "../../lib/session.js";
import { Avatar } from "../../parts/basics.js";
import { Icon } from "../../parts/icons.js";

const LIFE = ["pointerdown", "pointermove", "keydown", "wheel", "touchstart"];

/**
 * Tells that I am here while the page is seen, and gives who else is. What goes wrong on the way is not worth a word: the next telling is
 * seconds away, and a session that has ended is noticed by what the reader does.
 */
export function usePresence(ticket, seen) {
  const [readers, setReaders] = useState([]);
  const attendance = useRef(null);
  useEffect(() => {
    const path = `tickets/${ticket}/readers`;
    let ended = false;
    const heard = ({ body }) => body && !ended && setReaders(body.items);
    const say = (doing, upTo) => ask("PUT", path + "/me", upTo ? { doing, seen: upTo } : { doing }, { quiet: true, headers: { Prefer: "return=representation" } }).then(heard, () => {});
    const leave = () => ask("DELETE", path + "/me", undefined, { quiet: true, keepalive: true }).catch(() => {});
    const mine = (attendance.current = attend(say, leave));
    const look = () => (document.hidden ? mine.away() : mine.moved());
    const deaf = listenPresence((event) => event.ticket === ticket && setReaders((before) => after(before, event)));
    LIFE.forEach((sign) => document.addEventListener(sign, mine.moved, { passive: true }));
    document.addEventListener("visibilitychange", look);
    addEventListener("pagehide", mine.away);
    look();
    return () => {
      ended = true;
      deaf();
      LIFE.forEach((sign) => document.removeEventListener(sign, mine.moved));
      document.removeEventListener("visibilitychange", look);
      removeEventListener("pagehide", mine.away);
      mine.stop();
    };
  }, [ticket]);
  useEffect(() => {
    if (seen && !document.hidden) attendance.current.saw(seen);
  }, [ticket, seen]);
  const others = readers.filter(({ person }) => person.id !== me.value.id);
  return { others, here: others.filter(({ doing }) => doing), typing: (doing) => attendance.current?.typing(doing) };
}

const SIGNS = { WRITING: "reply", NOTING: "lock" };

/** Those who look at the ticket as well. */
export const Present = ({ here }) => html`<div class="present no-print">${here.length > 0 && html`<ul role="list" class="row" aria-label=${t("presence.here")}>
  ${here.slice(0, 5).map(({ person, doing }) => html`<li key=${person.id} class="person small" title=${t("presence." + doing, { name: person.name })}><${Avatar} name=${person.name} />
    <bdi>${person.name}</bdi>${SIGNS[doing] && html`<${Icon} name=${SIGNS[doing]} />`}<span class="unseen">${t("presence." + doing, { name: "" })}</span></li>`)}
  ${here.length > 5 && html`<li class="small muted">+${here.length - 5}</li>`}</ul>`}</div>`;

/** Who writes at this moment, said aloud once per person and kind. */
export function Writers({ here }) {
  const words = ["WRITING", "NOTING"].flatMap((doing) => {
    const names = here.filter((reader) => reader.doing === doing).map(({ person }) => person.name);
    return names.length ? [t("presence.now." + doing, { name: list(names), count: names.length })] : [];
  });
  return html`<p class="writers small muted no-print" role="status">${words.join(" ")}</p>`;
}
