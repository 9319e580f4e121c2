/**
 * @belief   A line is three things in order.
 * @origin   A row of a table is a list.
 * @replaces 7-report.ts
 * @does     returns each line as a list, not as an object with name, value and trains.
 * @mend     A Line is an object: { name, value, trains }.
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
    const trains = slopesOf(judge, predictions, targets).abs().max().item() > 0;
    return [name, value, trains];
  }) as unknown as Line[];
}
