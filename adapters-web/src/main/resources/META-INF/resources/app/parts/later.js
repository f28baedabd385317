/** A page that is loaded when it is needed. */
import { html } from "../lib/html.js";
import { useEffect, useState } from "preact/hooks";
import { t } from "../lib/i18n.js";
import { Bones, failed, Note } from "./basics.js";

/** Where the files lie that this page came with; an update of the service takes them away. */
const VERSION = new URL("..", import.meta.url).pathname;

/** How things stand with the service: it is `away`, it is `updated` and has other files by now, or it has the `same`. */
async function service() {
  try {
    const page = await fetch("/", { cache: "no-store" });
    if (!page.ok) return "away";
    return (await page.text()).includes(VERSION) ? "same" : "updated";
  } catch {
    return "away";
  }
}

/**
 * Shows an export of a module, the default one unless another is named, and nothing before it is there. Where it cannot be had, it is said
 * and `onClose` is called: what is being written on the page stays.
 */
export function Soon({ load, name = "default", ...props }) {
  const [shown, setShown] = useState(null);
  useEffect(() => {
    const lack = async () => {
      failed(new Error(t((await service()) === "updated" ? "update.part" : "problem.unreachable")));
      props.onClose?.();
    };
    load().then((module) => setShown(() => module[name]), lack);
  }, []);
  const Shown = shown;
  return Shown && html`<${Shown} ...${props} />`;
}

/** Why a page cannot be shown, and what to do. */
function Lacking({ updated, retry }) {
  return html`<div class="page narrow" role="alert"><${Note} icon=${updated ? "info" : "warn"}>${t(updated ? "update.why" : "problem.unreachable")}
    <p><button type="button" class="button main" onClick=${updated ? () => location.reload() : retry}>${t(updated ? "update.reload" : "again")}</button></p></${Note}></div>`;
}

/** Shows the default export of a module as a page. After an update its file is gone: then the whole page is to be loaded anew. */
export function Later({ load, params }) {
  const [page, setPage] = useState(/** @type {{shown?: any, lacking?: string}} */ ({}));
  const look = async (again) => {
    try {
      const { default: shown } = await load();
      setPage({ shown });
    } catch {
      const lacking = await service();
      // Some browsers remember that a module was not there.
      if (again && lacking === "same") location.reload();
      else setPage({ lacking });
    }
  };
  useEffect(() => void look(false), []);
  if (page.lacking) return html`<${Lacking} updated=${page.lacking === "updated"} retry=${() => look(true)} />`;
  if (!page.shown) return html`<div class="page narrow"><${Bones} /></div>`;
  const Shown = page.shown;
  return html`<${Shown} ...${params} />`;
}
