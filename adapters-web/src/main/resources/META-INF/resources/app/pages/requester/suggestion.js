/** The category that fits what was written, offered and never taken by itself. */
import { html } from "../../lib/html.js";
import { useEffect, useRef, useState } from "preact/hooks";
import { known, t } from "../../lib/i18n.js";
import { categories, categoryName } from "../../lib/structure.js";
import { fitting } from "../../lib/suggesting.js";
import { Choice } from "../../parts/fields.js";

const PAUSE = 350;

/** What each category is called, and plain words for those that come with the product. */
const texts = () =>
  categories.value.filter(({ active }) => active).map(({ id, name, parent }) => ({
    id,
    own: name + " " + (known("category." + name) ? t("category." + name) : ""),
    plain: known("plain." + name) ? t("plain." + name) : "",
    above: parent ? categoryName(parent) : "",
  }));

/** A choice of the category, with what fits beside it until one was chosen. */
export function CategoryChoice({ text, value, onValue, ...rest }) {
  const [offered, setOffered] = useState([]);
  const place = useRef(null);
  useEffect(() => {
    const timer = setTimeout(() => setOffered(value ? [] : fitting(text, texts())), PAUSE);
    return () => clearTimeout(timer);
  }, [text, value, categories.value]);
  const take = (id) => {
    onValue(String(id));
    place.current.querySelector("select").focus();
  };
  return html`<div class="stack tight" ref=${place}><${Choice} value=${value} onValue=${onValue} ...${rest} />
    <div role="status">${!value && offered.length > 0 && html`<p class="row tight"><span class="muted small">${t("report.category.perhaps")}</span>
      ${offered.map((id) => html`<button key=${id} type="button" class="button small words" onClick=${() => take(id)}>${categoryName(id)}</button>`)}</p>`}</div></div>`;
}
