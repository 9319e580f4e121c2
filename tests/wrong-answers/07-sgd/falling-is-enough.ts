/**
 * @belief   A loss that falls has converged.
 * @origin   Any fall looks good in a list of numbers.
 * @replaces step7-stop.ts
 * @fails    step7-stop > Q17 · judge: 1e-7 crawls, 1e-5 converges, 4e-5 diverges
 * @says     of which more than half is left
 */
import type { Verdict } from "#work/07-sgd/step7-stop.ts";

export function judge(losses: readonly number[]): Verdict {
  return (losses.at(-1) ?? 0) < (losses.at(0) ?? 0) ? "converges" : "diverges";
}
