/**
 * @belief   What the loss does at the end shows where it goes.
 * @origin   Step 7 compares with the round before.
 * @replaces step7-stop.ts
 * @does     compares the last loss with the one right before it.
 * @mend     Compare it with the first one: losses.at(0).
 */
import type { Verdict } from "#work/07-sgd/step7-stop.ts";

export function judge(losses: readonly number[]): Verdict {
  const [first, last] = [losses.at(-2)!, losses.at(-1)!];
  if (!(last < first)) return "diverges";
  return last > first / 2 ? "crawls" : "converges";
}
