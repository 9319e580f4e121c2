/**
 * @belief   At least one slope isn't 0 when the largest isn't.
 * @origin   Below 0 is forgotten.
 * @replaces 7-report.ts
 * @does     asks only whether the largest slope is 0: slopes of 0 and below count as flat.
 * @mend     The largest may be 0 while another one is below 0. Take the size of each slope first, or
 *           compare each with 0.
 */
import type { Tensor } from "#engine";
import type { Judge, Line } from "#work/06-loss/7-report.ts";

export function report(
  judges: Readonly<Record<string, Judge>>,
  predictions: Tensor,
  targets: Tensor,
  slopesOf: (judge: Judge, predictions: Tensor, targets: Tensor) => Tensor,
): Line[] {
  return Object.entries(judges).map(([name, judge]) => {
    const value = judge(predictions, targets).item();
    const slopes = slopesOf(judge, predictions, targets);
    return { name, value, trains: slopes.max().item() !== 0 };
  });
}
