/**
 * @belief   What has a way back can train.
 * @origin   A relu that is off everywhere has one as well, and nothing arrives.
 * @replaces 7-report.ts
 * @does     says that a judge trains when a way leads back from it, even if all its slopes are 0.
 * @mend     A way back isn't enough: what arrives may be 0. Ask slopesOf, and look whether any slope
 *           isn't 0.
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
    const value = judge(predictions, targets).item();

    return { name, value, trains: judge(predictions.detach().requiresGrad_(), targets).requiresGrad };
  });
}
