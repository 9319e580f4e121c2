/**
 * @belief   A run in which something became Infinity is broken.
 * @origin   Number.isFinite is asked of all losses.
 * @replaces step7-stop.ts
 * @does     says diverges when any loss is Infinity.
 * @mend     Only the first and the last loss count, whatever came between.
 */
import type { Verdict } from "#work/07-sgd/step7-stop.ts";

export function judge(losses: readonly number[]): Verdict {
  const [first, last] = [losses.at(0)!, losses.at(-1)!];
  if (!(last < first) || !losses.every(Number.isFinite)) return "diverges";
  return last > first / 2 ? "crawls" : "converges";
}
