/**
 * @belief   A run is as good as its best round.
 * @origin   Math.min finds the best.
 * @replaces step7-stop.ts
 * @does     takes the smallest loss for the last one.
 * @mend     Only the first and the last loss count, whatever came between.
 */
import type { Verdict } from "#work/07-sgd/step7-stop.ts";

export function judge(losses: readonly number[]): Verdict {
  const first = losses.at(0)!;
  const last = Number.isNaN(losses.at(-1)) ? Number.NaN : Math.min(...losses);
  if (!(last < first)) return "diverges";
  return last > first / 2 ? "crawls" : "converges";
}
