/**
 * @belief   The mean over all items is the sum of loss times count, divided by the items: so keep these products.
 * @origin   The formula of the weighted mean is split between the two methods.
 * @replaces 3-recorder.ts
 * @does     keeps loss × count of a batch instead of its loss, and divides by the items itself, without this.mean.
 * @mend     Keep the loss as it is, and hand losses and sizes to this.mean: it multiplies and divides.
 */
import type { Tensor } from "#engine";
import { Recorder as Right, type Scores } from "#work/11-learner/3-recorder.ts";

export class Recorder extends Right {
  override addBatch(loss: Tensor, count: number): void {
    this.batchLosses.push(loss.item() * count);
    this.batchSizes.push(count);
  }

  override addEpoch(scores: Scores): void {
    let [sum, items] = [0, 0];
    for (let i = this.epochStart; i < this.batchLosses.length; i++) {
      sum += this.batchLosses[i]!;
      items += this.batchSizes[i]!;
    }
    this.rows.push({ epoch: this.rows.length, trainLoss: sum / items, ...scores });
    this.epochStart = this.batchLosses.length;
  }
}
