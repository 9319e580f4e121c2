/**
 * @belief   To weigh the batches later, keep loss times count.
 * @origin   The weighted mean begins with these products.
 * @replaces 3-recorder.ts
 * @does     keeps loss × count of a batch, and not its loss.
 * @mend     Keep the loss as it is: the size has a list of its own, and this.mean multiplies.
 */
import type { Tensor } from "#engine";
import { Recorder as Right } from "#work/11-learner/3-recorder.ts";

export class Recorder extends Right {
  override addBatch(loss: Tensor, count: number): void {
    this.batchLosses.push(loss.item() * count);
    this.batchSizes.push(count);
  }
}
