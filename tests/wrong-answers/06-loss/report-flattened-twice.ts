/**
 * @belief   Two flat() open all lists of tolist().
 * @origin   It holds for predictions in a list or in a column.
 * @replaces 7-report.ts
 * @does     opens only the outer lists of the slopes: with three axes or more lists are left, and a list isn't 0.
 * @mend     flat(Infinity) opens them all; or ask the tensor: slopes.ne(0).any().item().
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
    const slopes = [slopesOf(judge, predictions, targets).tolist()].flat().flat();
    const trains = slopes.some((slope) => slope !== 0);
    return { name, value: judge(predictions, targets).item(), trains };
  });
}
