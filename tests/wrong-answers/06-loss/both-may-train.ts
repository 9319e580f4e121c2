/**
 * @belief   Whatever says how good the model is can train it.
 * @origin   One wants good accuracy, so one trains for it.
 * @replaces 7-report.ts
 * @fails    7-report > Q22 · report: loss and accuracy of the same real predictions, and which one training may use
 * @says     says that both will do
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

    return { name, value, trains: true };
  });
}
