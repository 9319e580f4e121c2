/**
 * @belief   A judge is called by its place.
 * @origin   Object.values gives the judges without their names.
 * @replaces 7-report.ts
 * @does     gives each line the number of the judge, 0, 1, 2, ..., for its name.
 * @mend     The names are the keys of judges: Object.entries gives each key with its judge.
 */
import type { Tensor } from "#engine";
import type { Judge, Line } from "#work/06-loss/7-report.ts";

export function report(
  judges: Readonly<Record<string, Judge>>,
  predictions: Tensor,
  targets: Tensor,
  slopesOf: (judge: Judge, predictions: Tensor, targets: Tensor) => Tensor,
): Line[] {
  return Object.values(judges).map((judge, i) => {
    const value = judge(predictions, targets).item();
    const slopes = slopesOf(judge, predictions, targets);
    return { name: String(i), value, trains: slopes.abs().max().item() > 0 };
  });
}
