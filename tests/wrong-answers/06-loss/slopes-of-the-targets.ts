/**
 * @belief   The targets are what is judged by, so they come first.
 * @origin   Some libraries have them in this order.
 * @replaces 7-report.ts
 * @does     asks slopesOf with targets and predictions exchanged.
 * @mend     Predictions first, then targets: as in the signature of slopesOf.
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
    const slopes = slopesOf(judge, targets, predictions);
    return { name, value, trains: slopes.abs().max().item() > 0 };
  });
}
