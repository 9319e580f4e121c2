/**
 * @belief   The numbers have four digits.
 * @origin   The example shows so many.
 * @replaces 7-report.ts
 * @does     rounds the judge's number to four digits.
 * @mend     The example is short for the reader. Return what item() gives.
 */
import type { Tensor } from "#engine";
import type { Judge, Line } from "#work/06-loss/7-report.ts";

export function report(
  judges: Readonly<Record<string, Judge>>,
  predictions: Tensor,
  targets: Tensor,
  slopesOf: (judge: Judge, predictions: Tensor, targets: Tensor) => Tensor,
): Line[] {
  return Object.keys(judges).map((name) => {
    const judge = judges[name]!;
    const value = Number(judge(predictions, targets).item().toFixed(4));
    const trains = slopesOf(judge, predictions, targets).ne(0).float().max().item() === 1;
    return { name, value, trains };
  });
}
