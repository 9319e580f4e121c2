/**
 * @belief   Add up the slopes to see if there are any.
 * @origin   A sum of 0 is taken for "nothing there".
 * @replaces 7-report.ts
 * @does     adds up the slopes: 1 and -1 cancel out.
 * @mend     Ask whether any single slope isn't 0.
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
    return { name, value, trains: slopes.sum().item() !== 0 };
  });
}
