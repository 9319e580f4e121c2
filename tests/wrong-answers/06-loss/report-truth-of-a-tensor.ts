/**
 * @belief   Boolean(t) asks for the truth that the tensor holds.
 * @origin   In Python bool(t) does.
 * @replaces 7-report.ts
 * @does     says trains: true even where all slopes are 0.
 * @mend     Training may use a judge when some slope isn't 0. A tensor itself is always true, as every object is: ask for its .item().
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
    const trains = Boolean(slopesOf(judge, predictions, targets).ne(0).any());
    return { name, value: judge(predictions, targets).item(), trains };
  });
}
