/**
 * @belief   Half of it is still there, so it crawls.
 * @origin   > and >= are taken for the same.
 * @replaces step7-stop.ts
 * @does     says crawls when exactly half of the first loss is left.
 * @mend     Half or less is left: converges. Only more than half crawls.
 */
import type { Verdict } from "#work/07-sgd/step7-stop.ts";

export function judge(losses: readonly number[]): Verdict {
  const [first, last] = [losses.at(0)!, losses.at(-1)!];
  if (!(last < first)) return "diverges";
  return last >= first / 2 ? "crawls" : "converges";
}
