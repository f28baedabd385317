/** Saving what the API gives as a file. */
import { language } from "./i18n.js";
import { get, Problem } from "./api.js";

const nameOf = (response) => /filename="([^"]+)"/.exec(response.headers.get("Content-Disposition") ?? "")?.[1];

const table = (path) =>
  fetch("/api/v1/" + path, { headers: { Accept: "text/csv", "Accept-Language": language.value }, credentials: "same-origin", cache: "no-store" });

async function asked(path) {
  const response = await table(path);
  if (response.status !== 401) return response;
  // Asking for the session waits for the reader to sign in again.
  await get("session");
  return table(path);
}

/** Saves a report as a table that spreadsheets open. */
export async function saveTable(path) {
  let response;
  try {
    response = await asked(path);
  } catch (failure) {
    throw failure instanceof Problem ? failure : new Problem(0, { type: "/problems/unreachable" });
  }
  if (!response.ok) throw new Problem(response.status, await response.json().catch(() => ({ title: response.statusText })));
  const link = document.createElement("a");
  link.href = URL.createObjectURL(await response.blob());
  link.download = nameOf(response) ?? "report.csv";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
