/**
 * @belief   RMSE is L1 with a root.
 * @origin   The two are learnt as a pair, and only the root is remembered as what differs.
 * @replaces 4-root.ts
 * @does     takes the root of L1.
 * @mend     RMSE squares the differences before it averages.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function rmse(a: Pixels, b: Pixels): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += Math.abs(a[i]! - b[i]!);
  return Math.sqrt(sum / a.length);
}
