/** Second thoughts about what was just sent. */
import { remove } from "../../lib/api.js";
import { putBack } from "../../lib/drafts.js";
import { t } from "../../lib/i18n.js";
import { takenBack, WINDOW } from "../../lib/undoing.js";
import { done, failed, undoable } from "../../parts/basics.js";

/**
 * Offers to take a comment back, which then is in its field again.
 *
 * @param draft the name under which its text was remembered
 * @param files how many files went with it; they stay
 */
export function offerUndo({ comment, words, draft, files, then }) {
  const began = Date.now();
  undoable(words, WINDOW, async () => {
    try {
      await remove(`tickets/${comment.ticket}/comments/${comment.id}`, comment.version);
      putBack(draft, comment.body);
      done(t(takenBack(Date.now() - began, files)));
      then();
    } catch (problem) {
      failed(problem);
    }
  });
}
