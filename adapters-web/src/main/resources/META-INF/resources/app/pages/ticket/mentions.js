/** Naming people while one writes: `@` offers those who may be meant. */
import { html } from "../../lib/html.js";
import { useEffect, useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { all, get } from "../../lib/api.js";
import { useDraft } from "../../lib/drafts.js";
import { t } from "../../lib/i18n.js";
import { asked, fitting, meant, named, participants } from "../../lib/mentions.js";
import { me } from "../../lib/session.js";
import { Person } from "../../parts/basics.js";

const SHOWN = 6;

/** Who may be offered: whoever works on tickets looks among all people, others among those who take part. */
function useOffered(ticket, staff, word) {
  const [found, setFound] = useState([]);
  const watchers = useRef(null);
  useEffect(() => {
    if (word === null) return setFound([]);
    const stop = new AbortController();
    const look = async () => {
      try {
        watchers.current ??= await all(`tickets/${ticket.id}/watchers`);
        const near = fitting(participants(ticket, watchers.current, me.value.id), word);
        const far = staff && word ? (await get(`people?limit=${SHOWN}&q=${encodeURIComponent(word)}`, { signal: stop.signal })).items : [];
        const others = far.filter(({ id }) => id !== me.value.id && !near.some((person) => person.id === id));
        if (!stop.signal.aborted) setFound([...near, ...others].slice(0, SHOWN));
      } catch {
        // Nobody can be offered now; the text goes on being written, and sending tells what is wrong.
        if (!stop.signal.aborted) setFound([]);
      }
    };
    const timer = setTimeout(look, 120);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [word, ticket.id]);
  return found;
}

/**
 * Mentions in a field.
 *
 * @returns what the field needs (`tied`), what is shown above it (`offer`), its keys, and who is meant
 */
export function useMentions({ ticket, staff, draft, body, onBody, input }) {
  const id = useId();
  const [people, setPeople, forget] = useDraft(draft + ":mentions", []);
  const [place, setPlace] = useState(null);
  const [at, setAt] = useState(0);
  const caret = useRef(null);
  const found = useOffered(ticket, staff, place?.word ?? null);
  const open = place !== null && found.length > 0;
  const chosen = Math.min(at, found.length - 1);
  useEffect(() => setPlace(null), [draft]);
  useLayoutEffect(() => {
    if (caret.current === null) return;
    input.current.focus();
    input.current.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  }, [body]);
  const look = () => {
    setPlace(asked(input.current.value, input.current.selectionStart));
    setAt(0);
  };
  const moved = (event) => ["ArrowLeft", "ArrowRight", "Home", "End"].includes(event.key) && look();
  const choose = (person) => {
    const next = named(body, place.from, place.from + 1 + place.word.length, person.name);
    caret.current = next.caret;
    setPeople([...people.filter((each) => each.id !== person.id), { id: person.id, name: person.name }]);
    setPlace(null);
    onBody(next.text);
  };
  const key = (event) => {
    if (!open || event.ctrlKey || event.metaKey || event.isComposing) return false;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setAt((chosen + step + found.length) % found.length);
    else if (event.key === "Enter" || event.key === "Tab") choose(found[chosen]);
    else if (event.key === "Escape") setPlace(null);
    else return false;
    event.preventDefault();
    return true;
  };
  const offer = html`<div class="mention-place"><span class="unseen" role="status">${open ? t("mention.found", { count: found.length }) : ""}</span>
    ${open && html`<ul role="listbox" id=${id} class="mention card" aria-label=${t("mention.people")}>${found.map((person, i) => html`<li key=${person.id} id=${id + i} role="option" aria-selected=${i === chosen}
      onMouseDown=${(event) => event.preventDefault()} onClick=${() => choose(person)} onMouseMove=${() => setAt(i)}><${Person} person=${person} /></li>`)}</ul>`}</div>`;
  const tied = { "aria-autocomplete": "list", "aria-controls": open ? id : undefined, "aria-activedescendant": open ? id + chosen : undefined };
  return { tied, offer, key, look, moved, away: () => setPlace(null), meant: () => meant(body, people), forget };
}
