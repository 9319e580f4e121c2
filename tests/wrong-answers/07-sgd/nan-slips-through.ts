/**
 * @belief   What is not below the first loss is at or above it.
 * @origin   True of all numbers, and NaN isn't one.
 * @replaces step7-stop.ts
 * @fails    step7-stop > judge · the limits
 * @says     is what a comparison with NaN gives
 */
import type { Verdict } from "#work/07-sgd/step7-stop.ts";

export function judge(losses: readonly number[]): Verdict {
  const [first, last] = [losses.at(0)!, losses.at(-1)!];
  if (last >= first) return "diverges";
  return last > first / 2 ? "crawls" : "converges";
}
