/**
 * @belief   The slopes belong to the predictions, so one question is enough.
 * @origin   slopesOf is called once, before the loop.
 * @replaces 7-report.ts
 * @does     asks for the slopes of the first judge only, and gives its answer to all.
 * @mend     Each line needs the slopes of its own judge.
 */
import type { Tensor } from "#engine";
import type { Judge, Line } from "#work/06-loss/7-report.ts";

export function report(
  judges: Readonly<Record<string, Judge>>,
  predictions: Tensor,
  targets: Tensor,
  slopesOf: (judge: Judge, predictions: Tensor, targets: Tensor) => Tensor,
): Line[] {
  const [first] = Object.values(judges);
  if (first === undefined) return [];
  const trains = slopesOf(first, predictions, targets).abs().max().item() > 0;
  return Object.entries(judges).map(([name, judge]) => ({
    name,
    value: judge(predictions, targets).item(),
    trains,
  }));
}
