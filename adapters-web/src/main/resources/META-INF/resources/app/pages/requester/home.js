/** Where one arrives: those who work on tickets see the queue, everybody else what became of theirs. */
import { html } from "../../lib/html.js";
import { useEffect } from "preact/hooks";
import { go } from "../../lib/router.js";
import { administers, worksOnTickets } from "../../lib/session.js";
import Mine from "./mine.js";

export default function Home() {
  const elsewhere = worksOnTickets.value ? "/queue" : administers.value ? "/admin/people" : null;
  useEffect(() => {
    if (elsewhere) go(elsewhere, { replace: true });
  }, []);
  return elsewhere ? null : html`<${Mine} />`;
}
