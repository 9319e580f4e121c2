/**
 * @belief   Training goes down, so it needs slopes that go down.
 * @origin   "Slope" is heard as "downhill".
 * @replaces 7-report.ts
 * @does     counts the slopes below 0 only.
 * @mend     A slope above 0 says something as well: ask whether any slope isn't 0.
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
    return { name, value, trains: slopes.min().item() < 0 };
  });
}
