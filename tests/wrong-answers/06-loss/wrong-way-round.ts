/**
 * @belief   Training makes the accuracy better, so the accuracy drives it.
 * @origin   The aim is taken for the means.
 * @replaces 7-report.ts
 * @fails    7-report > Q22 · report: loss and accuracy of the same real predictions, and which one training may use
 * @says     has it the wrong way round
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
    const value = judge(predictions, targets).item();
    const slopes = slopesOf(judge, predictions, targets);
    return { name, value, trains: slopes.abs().max().item() === 0 };
  });
}
