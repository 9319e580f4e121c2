/**
 * @belief   A loss of 0 isn't a loss any more.
 * @origin   if (!last) is meant for NaN and catches 0.
 * @replaces step7-stop.ts
 * @does     says diverges when the last loss is 0.
 * @mend     0 is the best loss there is, and a number: half of the first loss, or less, is left.
 */
import type { Verdict } from "#work/07-sgd/step7-stop.ts";

export function judge(losses: readonly number[]): Verdict {
  const [first, last] = [losses.at(0)!, losses.at(-1)!];
  if (!last) return "diverges";
  if (!(last < first)) return "diverges";
  return last > first / 2 ? "crawls" : "converges";
}
