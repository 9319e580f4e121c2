/**
 * @belief   The result's requiresGrad says whether training may use a judge.
 * @origin   What can be walked back from has requiresGrad, and that is quickly asked.
 * @replaces 7-report.ts
 * @does     asks requiresGrad of what the judge says about the predictions that came in. Where these
 *           aren't recorded, that's false for every judge.
 * @mend     A past says nothing about slopes: they may all be 0, and the predictions needn't be recorded.
 *           Ask slopesOf, and look whether any slope isn't 0.
 */
import type { Tensor } from "#engine";
import type { Judge, Line } from "#work/06-loss/7-report.ts";

export function report(
  judges: Readonly<Record<string, Judge>>,
  predictions: Tensor,
  targets: Tensor,
  _slopesOf: (judge: Judge, predictions: Tensor, targets: Tensor) => Tensor,
): Line[] {
  return Object.entries(judges).map(([name, judge]) => {
    const result = judge(predictions, targets);
    return { name, value: result.item(), trains: result.requiresGrad };
  });
}
