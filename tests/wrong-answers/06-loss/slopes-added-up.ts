/**
 * @belief   Add up the slopes to see if there are any.
 * @origin   A sum of 0 is taken for "nothing there".
 * @replaces 7-report.ts
 * @fails    7-report > Q22 · report: what a judge is called doesn't matter, its slopes do
 * @says     there 1 and -1 cancel out
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
