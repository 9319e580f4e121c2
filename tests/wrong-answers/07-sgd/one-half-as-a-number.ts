/**
 * @belief   More than 0.5 is left.
 * @origin   One half is read as 0.5.
 * @replaces step7-stop.ts
 * @does     compares the last loss with 0.5, not with half of the first loss.
 * @mend     Half of the first loss is first / 2.
 */
import type { Verdict } from "#work/07-sgd/step7-stop.ts";

export function judge(losses: readonly number[]): Verdict {
  const [first, last] = [losses.at(0)!, losses.at(-1)!];
  if (!(last < first)) return "diverges";
  return last > 0.5 ? "crawls" : "converges";
}
