/** Second thoughts about what was just sent, as far as they have no look. */

/** How long mail waits for second thoughts unless the operator says otherwise; the page cannot know more. */
export const WINDOW = 10_000;

/** What to say of a comment that was taken back: after the window, mail may have told of it. */
export const takenBack = (milliseconds, files) => (milliseconds > WINDOW ? "undo.late" : files > 0 ? "undo.files" : "undo.done");

/** Text that was taken back, before what has been typed since. */
export const rejoined = (text, since) => (since ? text + "\n\n" + since : text);
