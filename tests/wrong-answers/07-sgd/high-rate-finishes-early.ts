/**
 * @belief   With a high learning rate the training finishes too early.
 * @origin   "Fast" is heard as "done soon", not as "past the goal".
 * @replaces step7-stop.ts
 * @fails    step7-stop > Q17 · judge: 1e-7 crawls, 1e-5 converges, 4e-5 diverges
 * @says     "training finishes too early"
 */
import type { Verdict } from "#work/07-sgd/step7-stop.ts";

export function judge(losses: readonly number[]): Verdict {
  const change = Math.abs((losses.at(-1) ?? 0) - (losses.at(0) ?? 0));
  return change > (losses.at(0) ?? 0) / 2 ? "converges" : "crawls";
}
