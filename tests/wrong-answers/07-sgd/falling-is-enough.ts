/**
 * @belief   A loss that falls has converged.
 * @origin   Any fall looks good in a list of numbers.
 * @replaces step7-stop.ts
 * @does     says converges of every loss that falls.
 * @mend     When more than half of the first loss is still there, it crawls.
 */
import type { Verdict } from "#work/07-sgd/step7-stop.ts";

export function judge(losses: readonly number[]): Verdict {
  return (losses.at(-1) ?? 0) < (losses.at(0) ?? 0) ? "converges" : "diverges";
}
