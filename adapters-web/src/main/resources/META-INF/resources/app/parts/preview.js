/** Pictures that are attached, looked at without being saved. They come from the service itself, as mere bytes. */
import { html } from "../lib/html.js";
import { useState } from "preact/hooks";
import { t } from "../lib/i18n.js";
import { Dialog, Note } from "./basics.js";
import { Icon } from "./icons.js";

export default function Preview({ files, first, address, onClose }) {
  const [at, setAt] = useState(first);
  const [broken, setBroken] = useState(null);
  const file = files[at];
  const step = (by) => setAt((at + by + files.length) % files.length);
  const key = (event) => {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (by && files.length > 1) step(by);
  };
  return html`<${Dialog} title=${file.name} class="preview" onClose=${onClose}><div class="inside" onKeyDown=${key}>
    <h2 class="name" aria-live="polite"><bdi>${file.name}</bdi>${files.length > 1 && html` <span class="muted small figures">${at + 1} / ${files.length}</span>`}</h2>
    ${broken === file.id ? html`<${Note} icon="warn">${t("preview.broken")}</${Note}>` : html`<img key=${file.id} src=${address(file)} alt=${file.name} onError=${() => setBroken(file.id)} />`}
    <div class="ends">${files.length > 1 && html`<button type="button" class="button" onClick=${() => step(-1)}>${t("preview.before")}</button><button type="button" class="button" onClick=${() => step(1)}>${t("preview.after")}</button>`}
      <a class="button" href=${address(file)} download=${file.name}><${Icon} name="download" />${t("preview.save")}</a>
      <button type="button" class="button main" onClick=${onClose}>${t("close")}</button></div></div></${Dialog}>`;
}
