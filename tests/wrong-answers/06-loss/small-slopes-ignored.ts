/**
 * @belief   What is nearly 0 is 0.
 * @origin   Numbers with rounding are compared with a tolerance.
 * @replaces 7-report.ts
 * @does     takes small slopes for 0.
 * @mend     A slope of 0.000001 is not 0: training can use it. Compare with 0 itself.
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
    return { name, value, trains: slopes.abs().max().item() > 1e-3 };
  });
}
