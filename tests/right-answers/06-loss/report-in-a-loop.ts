/**
 * @way      Walks over the keys with for ... in, and looks at every slope as a plain number.
 * @replaces 7-report.ts
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
  for (const name in judges) {
    const judge = judges[name]!;
    const all = slopesOf(judge, predictions, targets).flatten().tolist() as number[];
    const trains = !all.every((slope) => slope === 0);
    lines.push({ trains, name, value: Number(judge(predictions, targets).item()) });
  }
  return lines;
}
