/**
 * @belief   What is not below the first loss is at or above it.
 * @origin   True of all numbers, and NaN isn't one.
 * @replaces step7-stop.ts
 * @does     takes NaN for a loss that is below the first one.
 * @mend     Every comparison with NaN is false. Ask !(last < first), which is true for NaN.
 */
import type { Verdict } from "#work/07-sgd/step7-stop.ts";

export function judge(losses: readonly number[]): Verdict {
  const [first, last] = [losses.at(0)!, losses.at(-1)!];
  if (last >= first) return "diverges";
  return last > first / 2 ? "crawls" : "converges";
}
