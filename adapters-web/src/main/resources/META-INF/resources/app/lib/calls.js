/** What is sent for a telephone call: on behalf of the caller. */

export const BLANK = { caller: null, type: "INCIDENT", title: "", description: "", category: "", urgency: "MEDIUM" };

export const call = (form) => ({
  type: form.type,
  title: form.title.trim(),
  description: form.description,
  urgency: form.urgency,
  channel: "PHONE",
  requester: form.caller.id,
  ...(form.category ? { category: Number(form.category) } : {}),
});
