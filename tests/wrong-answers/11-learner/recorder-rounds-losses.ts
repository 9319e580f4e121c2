/**
 * @belief   Four digits are enough for a loss.
 * @origin   In the lesson losses are printed so.
 * @replaces 3-recorder.ts
 * @does     rounds the losses of the batches to four decimals.
 * @mend     Keep the number as it is. Rounding is for printing.
 */
import type { Tensor } from "#engine";
import { Recorder as Right } from "#work/11-learner/3-recorder.ts";

export class Recorder extends Right {
  override addBatch(loss: Tensor, count: number): void {
    this.batchLosses.push(Number(loss.item().toFixed(4)));
    this.batchSizes.push(count);
  }
}
