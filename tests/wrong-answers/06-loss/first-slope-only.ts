/**
 * @belief   One slope shows what all are like.
 * @origin   One prediction is looked at, and the others are taken to be the same.
 * @replaces 7-report.ts
 * @does     looks at the first slope only.
 * @mend     The first may be 0 and another one not: look at all of them.
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
    return { name, value, trains: slopes.flatten().select(0, 0).item() !== 0 };
  });
}
