/**
 * @belief   A judge has one slope.
 * @origin   item() is how numbers are taken out.
 * @replaces 7-report.ts
 * @does     takes the slopes for one number, which the engine refuses when there are several.
 * @mend     There is a slope for every prediction: take the size of each, and then the largest.
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
    return { name, value, trains: slopes.item() !== 0 };
  });
}
