/**
 * @belief   What comes in by name goes out by name.
 * @origin   The judges stand in an object, so the lines do, too.
 * @replaces 7-report.ts
 * @does     returns an object with the lines under their names, not a list.
 * @mend     Return an array with one Line for each judge.
 */
import type { Tensor } from "#engine";
import type { Judge, Line } from "#work/06-loss/7-report.ts";

export function report(
  judges: Readonly<Record<string, Judge>>,
  predictions: Tensor,
  targets: Tensor,
  slopesOf: (judge: Judge, predictions: Tensor, targets: Tensor) => Tensor,
): Line[] {
  const lines: Record<string, Line> = {};
  for (const [name, judge] of Object.entries(judges)) {
    const value = judge(predictions, targets).item();
    const slopes = slopesOf(judge, predictions, targets);
    lines[name] = { name, value, trains: slopes.abs().max().item() > 0 };
  }
  return lines as unknown as Line[];
}
