/**
 * @way      Puts all slopes into a Set, and asks whether there is another one than 0.
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
  return Object.keys(judges).reduce<Line[]>((lines, name) => {
    const judge = judges[name] as Judge;
    const different = new Set<number>(slopesOf(judge, predictions, targets).toTypedArray());
    different.delete(0);
    const value = judge(predictions, targets).tolist() as number;
    return lines.concat({ name, value, trains: different.size > 0 });
  }, []);
}
