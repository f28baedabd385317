/** A page that is loaded when it is needed. */
import { html } from "../lib/html.js";
import { useEffect, useState } from "preact/hooks";
import { t } from "../lib/i18n.js";
import { Bones, Note } from "./basics.js";

/** Shows an export of a module, the default one unless another is named, and nothing before it is there. */
export function Soon({ load, name = "default", ...props }) {
  const [shown, setShown] = useState(null);
  useEffect(() => {
    load().then((module) => setShown(() => module[name]), () => location.reload());
  }, []);
  const Shown = shown;
  return Shown && html`<${Shown} ...${props} />`;
}

/** Shows the default export of a module as a page. After an update its file is gone: then the whole page is to be loaded anew. */
export function Later({ load, params }) {
  const [page, setPage] = useState(/** @type {{shown?: any, gone?: boolean}} */ ({}));
  useEffect(() => {
    load().then(
      (module) => setPage({ shown: module.default }),
      () => setPage({ gone: true }),
    );
  }, []);
  if (page.gone) {
    return html`<div class="page narrow"><${Note} icon="info">${t("update.why")}
      <p><button type="button" class="button main" onClick=${() => location.reload()}>${t("update.reload")}</button></p></${Note}></div>`;
  }
  if (!page.shown) return html`<div class="page narrow"><${Bones} /></div>`;
  const Shown = page.shown;
  return html`<${Shown} ...${params} />`;
}
