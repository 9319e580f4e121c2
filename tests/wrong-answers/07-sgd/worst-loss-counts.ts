/**
 * @belief   The run begins where the loss is highest.
 * @origin   Mostly the first loss is the largest.
 * @replaces step7-stop.ts
 * @does     takes the largest loss for the first one.
 * @mend     Only the first and the last loss count, whatever came between.
 */
import type { Verdict } from "#work/07-sgd/step7-stop.ts";

export function judge(losses: readonly number[]): Verdict {
  const first = Math.max(...losses.slice(0, -1));
  const last = losses.at(-1)!;
  if (!(last < first)) return "diverges";
  return last > first / 2 ? "crawls" : "converges";
}
