/**
 * @belief   What isn't half gone and hasn't grown crawls.
 * @origin   The last else catches NaN.
 * @replaces step7-stop.ts
 * @does     says crawls when the last loss is NaN.
 * @mend     NaN isn't a number any more: that diverges. Ask !(last < first), which is true for NaN.
 */
import type { Verdict } from "#work/07-sgd/step7-stop.ts";

export function judge(losses: readonly number[]): Verdict {
  const [first, last] = [losses.at(0)!, losses.at(-1)!];
  if (last >= first) return "diverges";
  return last <= first / 2 ? "converges" : "crawls";
}
