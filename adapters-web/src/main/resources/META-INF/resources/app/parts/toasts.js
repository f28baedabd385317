/** Short news about what was just done, which screen readers tell too. */
import { html } from "../lib/html.js";
import { signal } from "@preact/signals";
import { t } from "../lib/i18n.js";
import { problemText } from "./basics.js";
import { Icon } from "./icons.js";

const news = signal([]);
let last = 0;

const drop = (id) => (news.value = news.value.filter((each) => each.id !== id));

function add(kind, words, stay) {
  const id = ++last;
  news.value = [...news.value.slice(-2), { id, kind, words }];
  if (!stay) setTimeout(() => drop(id), 6000);
}

/** Something went well. */
export const done = (words) => add("good", words, false);

/** Something did not; it stays until somebody has read it. */
export const failed = (problem) => add("bad", problemText(problem), true);

export const Toasts = () => html`<div class="toasts" role="status" aria-live="polite">
  ${news.value.map(
    (each) => html`<div key=${each.id} class=${"toast " + each.kind}>
      <${Icon} name=${each.kind === "good" ? "check" : "warn"} /><span class="grow">${each.words}</span>
      <button type="button" class="button quiet small square" aria-label=${t("close")} onClick=${() => drop(each.id)}><${Icon} name="close" /></button>
    </div>`,
  )}
</div>`;
