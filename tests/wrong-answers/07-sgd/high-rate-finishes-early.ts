/**
 * @belief   With a high learning rate the training finishes too early.
 * @origin   "Fast" is heard as "done soon", not as "past the goal".
 * @replaces step7-stop.ts
 * @does     says converges or crawls by how much the loss has changed: a rise counts like a fall.
 * @mend     A rate that is too high overshoots: the loss grows, and training never finishes. That
 *           diverges.
 */
import type { Verdict } from "#work/07-sgd/step7-stop.ts";

export function judge(losses: readonly number[]): Verdict {
  const change = Math.abs((losses.at(-1) ?? 0) - (losses.at(0) ?? 0));
  return change > (losses.at(0) ?? 0) / 2 ? "converges" : "crawls";
}
