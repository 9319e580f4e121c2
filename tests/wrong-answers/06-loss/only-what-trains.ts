/**
 * @belief   The report is about what training may use.
 * @origin   The last question is taken for a filter.
 * @replaces 7-report.ts
 * @does     leaves out the judges that don't train.
 * @mend     Every judge gets a line; trains says whether it trains.
 */
import type { Tensor } from "#engine";
import type { Judge, Line } from "#work/06-loss/7-report.ts";

export function report(
  judges: Readonly<Record<string, Judge>>,
  predictions: Tensor,
  targets: Tensor,
  slopesOf: (judge: Judge, predictions: Tensor, targets: Tensor) => Tensor,
): Line[] {
  const lines = Object.entries(judges).map(([name, judge]) => {
    const value = judge(predictions, targets).item();
    const slopes = slopesOf(judge, predictions, targets);
    return { name, value, trains: slopes.abs().max().item() > 0 };
  });
  return lines.filter((line) => line.trains);
}
