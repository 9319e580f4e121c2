/**
 * @belief   Whole per cent are precise enough.
 * @origin   Shares are told in per cent.
 * @replaces step7-stop.ts
 * @does     rounds what is left of the first loss to whole per cent.
 * @mend     Don't round: a little more than half is more than half, and a little below the first loss is
 *           below it.
 */
import type { Verdict } from "#work/07-sgd/step7-stop.ts";

export function judge(losses: readonly number[]): Verdict {
  const left = Math.round((100 * losses.at(-1)!) / losses.at(0)!);
  if (!(left < 100)) return "diverges";
  return left > 50 ? "crawls" : "converges";
}
