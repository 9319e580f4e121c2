/**
 * @belief   Targets first, then what is compared with them.
 * @origin   Some libraries have them in this order.
 * @replaces 7-report.ts
 * @does     hands the judges the targets first and the predictions second.
 * @mend     A judge gets the predictions first, then the targets.
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
    const value = judge(targets, predictions).item();
    const slopes = slopesOf((p, t) => judge(t, p), targets, predictions);
    return { name, value, trains: slopes.abs().max().item() > 0 };
  });
}
