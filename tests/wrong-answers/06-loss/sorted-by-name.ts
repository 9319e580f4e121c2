/**
 * @belief   A report is sorted.
 * @origin   Tables for people are.
 * @replaces 7-report.ts
 * @does     sorts the lines by their names.
 * @mend     Keep the order in which the judges came.
 */
import type { Tensor } from "#engine";
import type { Judge, Line } from "#work/06-loss/7-report.ts";

export function report(
  judges: Readonly<Record<string, Judge>>,
  predictions: Tensor,
  targets: Tensor,
  slopesOf: (judge: Judge, predictions: Tensor, targets: Tensor) => Tensor,
): Line[] {
  const names = Object.keys(judges).sort();
  return names.map((name) => {
    const judge = judges[name]!;
    const value = judge(predictions, targets).item();
    const slopes = slopesOf(judge, predictions, targets);
    return { name, value, trains: slopes.abs().max().item() > 0 };
  });
}
