/** Files: choosing, dropping and pasting them, and showing those that are there. */
import { html, classes } from "../lib/html.js";
import { useRef, useState } from "preact/hooks";
import { ask } from "../lib/api.js";
import { number, t } from "../lib/i18n.js";
import { pictures } from "../lib/folding.js";
import { Icon } from "./icons.js";
import { Soon } from "./later.js";

const MOST = 25 * 1024 * 1024;

export function size(bytes) {
  if (bytes < 1024) return t("size.bytes", { count: bytes });
  if (bytes < 1024 * 1024) return t("size.kilo", { n: number(Math.round(bytes / 1024)) });
  return t("size.mega", { n: number(Math.round((bytes / 1024 / 1024) * 10) / 10) });
}

/** Files of a paste or a drop; a picture without a name gets one. */
export function filesOf(transfer) {
  return [...(transfer?.files ?? [])].map((file) =>
    file.name && file.name !== "image.png" ? file : new File([file], t("file.pasted") + "-" + Date.now() + ".png", { type: file.type }),
  );
}

/** Sends files to a ticket one by one; gives those that were refused, each with why. */
export async function upload(ticket, files, visibility) {
  const refused = [];
  for (const file of files) {
    const form = new FormData();
    form.append("file", file, file.name);
    if (visibility) form.append("visibility", visibility);
    try {
      await ask("POST", `tickets/${ticket}/attachments`, form);
    } catch (problem) {
      refused.push({ file, problem });
    }
  }
  return refused;
}

const tooLarge = (file) => file.size > MOST;

/** The files that are going to be sent, and the ways to add some. */
export function Chosen({ files, onFiles, compact }) {
  const input = useRef(null);
  const camera = useRef(null);
  const [over, setOver] = useState(false);
  const add = (more) => onFiles([...files, ...more]);
  const drop = (event) => {
    event.preventDefault();
    setOver(false);
    add(filesOf(event.dataTransfer));
  };
  const chosen = (event) => {
    add([...event.currentTarget.files]);
    event.currentTarget.value = "";
  };
  return html`<div class="stack tight">
    <div class=${classes(!compact && "drop", over && "over")} onDragOver=${(event) => { event.preventDefault(); setOver(true); }}
      onDragLeave=${() => setOver(false)} onDrop=${drop}>
      <input ref=${input} type="file" multiple hidden onChange=${chosen} />
      <button type="button" class="button small" onClick=${() => input.current.click()}><${Icon} name="clip" />${t("file.choose")}</button>
      <input ref=${camera} type="file" accept="image/*" capture="environment" hidden onChange=${chosen} />
      <button type="button" class="button small by-hand" onClick=${() => camera.current.click()}><${Icon} name="camera" />${t("file.camera")}</button>
      ${!compact && html`<span>${t("file.how")}</span>`}
    </div>
    ${files.length > 0 && html`<ul role="list" class="files">${files.map(
      (file, i) => html`<li class="file" key=${i}><${Icon} name="clip" /><span class="name">${file.name}</span>
        <span class="muted">${size(file.size)}${tooLarge(file) ? " · " + t("file.large") : ""}</span>
        <button type="button" class="button quiet small square" aria-label=${t("file.drop", { name: file.name })}
          onClick=${() => onFiles(files.filter((each) => each !== file))}><${Icon} name="close" /></button></li>`,
    )}</ul>`}
  </div>`;
}

const address = (file) => `/api/v1/tickets/${file.ticket}/attachments/${file.id}/content`;

const preview = () => import("./preview.js");

/** The files of a ticket; pictures can be looked at. */
export function Attached({ files }) {
  const [shown, setShown] = useState(null);
  const images = pictures(files);
  return html`<ul role="list" class="files">${files.map(
    (file) => html`<li key=${file.id} class="row tight"><a class="file" href=${address(file)} download=${file.name}>
      <${Icon} name=${file.visibility === "INTERNAL" ? "lock" : "download"} /><span class="name">${file.name}</span><span class="muted nowrap">${size(file.size)}</span>
      ${file.visibility === "INTERNAL" && html`<span class="unseen">${t("internal")}</span>`}</a>
      ${images.includes(file) && html`<button type="button" class="button quiet small square no-print" aria-label=${t("preview.show", { name: file.name })} title=${t("preview.show", { name: file.name })}
        onClick=${() => setShown(images.indexOf(file))}><${Icon} name="eye" /></button>`}</li>`,
  )}</ul>
  ${shown !== null && html`<${Soon} load=${preview} files=${images} first=${shown} address=${address} onClose=${() => setShown(null)} />`}`;
}
