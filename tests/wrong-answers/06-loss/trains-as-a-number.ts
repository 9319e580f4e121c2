/**
 * @belief   A number above 0 counts as true.
 * @origin   In an if it does.
 * @replaces 7-report.ts
 * @does     gives a number for trains, not true or false.
 * @mend     Compare it: is the steepest slope above 0?
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
    return { name, value, trains: slopes.abs().max().item() as unknown as boolean };
  });
}
