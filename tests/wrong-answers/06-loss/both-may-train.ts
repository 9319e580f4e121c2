/**
 * @belief   Whatever says how good the model is can train it.
 * @origin   One wants good accuracy, so one trains for it.
 * @replaces 7-report.ts
 * @does     says of every judge that it trains.
 * @mend     A judge whose slopes are all 0 is of no use for training. Ask slopesOf.
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
