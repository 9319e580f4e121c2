/**
 * @belief   The variable can be declared once, before the loop.
 * @origin   It works for the first judge.
 * @replaces 7-report.ts
 * @does     keeps what it found out about the judges before: once one trains, all after it do.
 * @mend     Every judge begins anew: declare the variable inside the loop.
 */
import type { Tensor } from "#engine";
import type { Judge, Line } from "#work/06-loss/7-report.ts";

export function report(
  judges: Readonly<Record<string, Judge>>,
  predictions: Tensor,
  targets: Tensor,
  slopesOf: (judge: Judge, predictions: Tensor, targets: Tensor) => Tensor,
): Line[] {
  const lines: Line[] = [];
  let trains = false;
  for (const name in judges) {
    const judge = judges[name]!;
    for (const slope of slopesOf(judge, predictions, targets).flatten()) {
      if (slope.item() !== 0) trains = true;
    }
    lines.push({ name, value: judge(predictions, targets).item(), trains });
  }
  return lines;
}
