/**
 * @belief   The loss trains, the accuracy does not.
 * @origin   Learnt by heart, and true for these two.
 * @replaces 7-report.ts
 * @does     goes by the name: whatever is called accuracy doesn't train, and everything else does.
 * @mend     Any judge may have any name. Ask slopesOf, and look whether any slope isn't 0.
 */
import type { Tensor } from "#engine";
import type { Judge, Line } from "#work/06-loss/7-report.ts";

export function report(
  judges: Readonly<Record<string, Judge>>,
  predictions: Tensor,
  targets: Tensor,
  _slopesOf: (judge: Judge, predictions: Tensor, targets: Tensor) => Tensor,
): Line[] {
  return Object.entries(judges).map(([name, judge]) => {
    const value = judge(predictions, targets).item();

    return { name, value, trains: name !== "accuracy" };
  });
}
