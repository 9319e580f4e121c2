/**
 * @belief   tolist() gives a list of numbers.
 * @origin   For a tensor of one axis it does.
 * @replaces 7-report.ts
 * @does     says that a judge trains whenever the slopes stand in rows, even if all are 0.
 * @mend     tolist() of the shape (n, 1) gives a list of lists, and a list is never 0. Flatten the slopes
 *           first.
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
    return { name, value, trains: (slopes.tolist() as number[]).some((slope) => slope !== 0) };
  });
}
