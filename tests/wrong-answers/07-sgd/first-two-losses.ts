/**
 * @belief   The second loss shows how it goes.
 * @origin   Two numbers are taken out of the list by position.
 * @replaces step7-stop.ts
 * @does     looks at the first two losses only.
 * @mend     Compare the last loss with the first one: losses.at(-1).
 */
import type { Verdict } from "#work/07-sgd/step7-stop.ts";

export function judge(losses: readonly number[]): Verdict {
  const [first, last] = [losses[0]!, losses[1]!];
  if (!(last < first)) return "diverges";
  return last > first / 2 ? "crawls" : "converges";
}
