/**
 * @belief   A line can be filled in again for every judge.
 * @origin   The object was made once, before the loop.
 * @replaces 7-report.ts
 * @does     puts the same object into the list for every judge, so all lines say what the last judge said.
 * @mend     Make a new object for every judge, inside the loop.
 */
import type { Tensor } from "#engine";
import type { Judge, Line } from "#work/06-loss/7-report.ts";

export function report(
  judges: Readonly<Record<string, Judge>>,
  predictions: Tensor,
  targets: Tensor,
  slopesOf: (judge: Judge, predictions: Tensor, targets: Tensor) => Tensor,
): Line[] {
  const line: Line = { name: "", value: 0, trains: false };
  return Object.entries(judges).map(([name, judge]) => {
    line.name = name;
    line.value = judge(predictions, targets).item();
    line.trains = slopesOf(judge, predictions, targets).abs().max().item() > 0;
    return line;
  });
}
