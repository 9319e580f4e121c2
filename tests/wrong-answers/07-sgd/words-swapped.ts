/**
 * @belief   More than half is converges.
 * @origin   The two ends of ? : are mixed up.
 * @replaces step7-stop.ts
 * @does     has crawls and converges swapped.
 * @mend     More than half of the first loss is left: crawls. Half or less: converges.
 */
import type { Verdict } from "#work/07-sgd/step7-stop.ts";

export function judge(losses: readonly number[]): Verdict {
  const [first, last] = [losses.at(0)!, losses.at(-1)!];
  if (!(last < first)) return "diverges";
  return last > first / 2 ? "converges" : "crawls";
}
