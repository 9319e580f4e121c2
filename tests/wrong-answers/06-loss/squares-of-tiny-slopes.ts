/**
 * @belief   Squares can't cancel out, so their sum is 0 only when all slopes are 0.
 * @origin   In float32 the square of 1e-30 is 0.
 * @replaces 7-report.ts
 * @does     adds up the squares of the slopes: the square of a tiny slope is 0 in float32.
 * @mend     Ask each slope whether it isn't 0, for example slopes.abs().max().
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
    const squares = slopesOf(judge, predictions, targets).pow(2);
    return { name, value: judge(predictions, targets).item(), trains: squares.sum().item() > 0 };
  });
}
