/**
 * @belief   A tensor isn't true.
 * @origin   A tensor is compared with true or with a number as a whole.
 * @replaces 7-report.ts
 * @does     says of every judge that it doesn't train.
 * @mend     A judge trains when at least one of its slopes isn't 0. Ask slopesOf.
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
    return { name, value, trains: (slopes as unknown) === true };
  });
}
