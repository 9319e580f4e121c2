/**
 * @way      Doubles the last loss, and compares that with the first.
 * @replaces step7-stop.ts
 */
import type { Verdict } from "#work/07-sgd/step7-stop.ts";

export function judge(losses: readonly number[]): Verdict {
  const first = losses[0]!;
  const last = losses[losses.length - 1]!;
  if (!(last < first && last < Infinity)) return "diverges";
  return last + last <= first ? "converges" : "crawls";
}
