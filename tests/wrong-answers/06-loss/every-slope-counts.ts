/**
 * @belief   One flat prediction spoils it.
 * @origin   all and any are mixed up.
 * @replaces 7-report.ts
 * @does     wants every slope to differ from 0.
 * @mend     One slope that isn't 0 is enough.
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
    return { name, value, trains: slopes.abs().min().item() > 0 };
  });
}
