/**
 * @belief   What the judge says is a number.
 * @origin   It is a tensor with one number in it.
 * @replaces 7-report.ts
 * @does     leaves the value a tensor.
 * @mend     value is a plain number: take it out with item().
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
    const value = judge(predictions, targets) as unknown as number;
    const slopes = slopesOf(judge, predictions, targets);
    return { name, value, trains: slopes.abs().max().item() > 0 };
  });
}
