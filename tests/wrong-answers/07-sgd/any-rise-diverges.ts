/**
 * @belief   A loss that rises diverges.
 * @origin   A rate that is right makes the loss fall in every round.
 * @replaces step7-stop.ts
 * @does     says diverges when the loss has risen anywhere on the way.
 * @mend     Only the first and the last loss count, whatever came between.
 */
import type { Verdict } from "#work/07-sgd/step7-stop.ts";

export function judge(losses: readonly number[]): Verdict {
  const [first, last] = [losses.at(0)!, losses.at(-1)!];
  if (losses.some((loss, i) => i > 0 && !(loss < losses[i - 1]!))) return "diverges";
  return last > first / 2 ? "crawls" : "converges";
}
