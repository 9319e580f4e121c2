/**
 * @belief   What isn't a finite number tells nothing.
 * @origin   Number.isFinite sorts it out, into the wrong place.
 * @replaces step7-stop.ts
 * @does     says converges when the last loss is Infinity.
 * @mend     Infinity isn't below the first loss, and that diverges.
 */
import type { Verdict } from "#work/07-sgd/step7-stop.ts";

export function judge(losses: readonly number[]): Verdict {
  const [first, last] = [losses.at(0)!, losses.at(-1)!];
  if (!Number.isFinite(last)) return Number.isNaN(last) ? "diverges" : "converges";
  if (!(last < first)) return "diverges";
  return last > first / 2 ? "crawls" : "converges";
}
