/**
 * @belief   Targets first, then what is compared with them.
 * @origin   Some libraries have them in this order.
 * @replaces 7-report.ts
 * @fails    7-report > Q22 · report: every judge gets the same predictions and targets
 * @says     has targets and predictions exchanged
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
