/**
 * @belief   A loss that stands still crawls.
 * @origin   > and >= are taken for the same.
 * @replaces step7-stop.ts
 * @does     says crawls when the last loss equals the first.
 * @mend     It isn't below the first one then, and that diverges.
 */
import type { Verdict } from "#work/07-sgd/step7-stop.ts";

export function judge(losses: readonly number[]): Verdict {
  const [first, last] = [losses.at(0)!, losses.at(-1)!];
  if (last > first || Number.isNaN(last)) return "diverges";
  return last > first / 2 ? "crawls" : "converges";
}
