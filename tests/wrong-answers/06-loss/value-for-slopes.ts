/**
 * @belief   The judge gives the slopes.
 * @origin   Judging and asking for slopes are taken for one thing.
 * @replaces 7-report.ts
 * @does     returns what the judge says.
 * @mend     Asked for is how it changes: walk back from it, and return what arrives at the predictions.
 */
import type { Tensor } from "#engine";

import type { Judge } from "#work/06-loss/7-report.ts";

export function slopes(judge: Judge, predictions: Tensor, targets: Tensor): Tensor {
  return judge(predictions, targets);
}
