/**
 * @belief   As long as there is a loss there is something to learn.
 * @origin   When the loss is 0, training is finished.
 * @replaces 7-report.ts
 * @does     says that a judge trains when its number isn't 0.
 * @mend     Not the value decides, but the slopes: is any of them not 0?
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
    return { name, value, trains: value !== 0 };
  });
}
