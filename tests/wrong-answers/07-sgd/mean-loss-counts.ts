/**
 * @belief   A run is judged by its average.
 * @origin   A mean makes one number of a list.
 * @replaces step7-stop.ts
 * @does     takes the mean of all losses for the last one.
 * @mend     Only the first and the last loss count, whatever came between.
 */
import type { Verdict } from "#work/07-sgd/step7-stop.ts";

export function judge(losses: readonly number[]): Verdict {
  const first = losses.at(0)!;
  const last = losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
  if (!(last < first)) return "diverges";
  return last > first / 2 ? "crawls" : "converges";
}
