/**
 * @belief   return in a loop goes on with the next judge.
 * @origin   return is written where push was meant.
 * @replaces 7-report.ts
 * @does     reports on the first judge only.
 * @mend     Every judge gets a line: don't return inside the loop.
 */
import type { Tensor } from "#engine";
import type { Judge, Line } from "#work/06-loss/7-report.ts";

export function report(
  judges: Readonly<Record<string, Judge>>,
  predictions: Tensor,
  targets: Tensor,
  slopesOf: (judge: Judge, predictions: Tensor, targets: Tensor) => Tensor,
): Line[] {
  for (const [name, judge] of Object.entries(judges)) {
    const value = judge(predictions, targets).item();
    const slopes = slopesOf(judge, predictions, targets);
    return [{ name, value, trains: slopes.abs().max().item() > 0 }];
  }
  return [];
}
