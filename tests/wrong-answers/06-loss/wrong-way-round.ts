/**
 * @belief   Training makes the accuracy better, so the accuracy drives it.
 * @origin   The aim is taken for the means.
 * @replaces 7-report.ts
 * @does     has it the wrong way round: it says of a flat judge that it trains, and of one with slopes
 *           that it doesn't.
 * @mend     Training needs slopes that aren't 0. The loss drives the machine, the accuracy informs
 *           people.
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
    return { name, value, trains: slopes.abs().max().item() === 0 };
  });
}
