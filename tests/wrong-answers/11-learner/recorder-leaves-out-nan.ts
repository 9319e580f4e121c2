/**
 * @belief   A loss that isn't a number spoils the mean.
 * @origin   NaN is no use in a chart.
 * @replaces 3-recorder.ts
 * @does     leaves out a loss that is NaN, so losses and sizes no longer belong together.
 * @mend     Keep the loss just as it is: that training has gone wrong must be seen.
 */
import type { Tensor } from "#engine";
import type { EpochRow, Mean, Scores } from "#work/11-learner/3-recorder.ts";

export class Recorder {
  readonly rows: EpochRow[] = [];
  readonly batchLosses: number[] = [];
  readonly batchSizes: number[] = [];
  epochStart = 0;
  readonly mean: Mean;

  constructor(mean: Mean) {
    this.mean = mean;
  }

  addBatch(loss: Tensor, count: number): void {
    const value = loss.item();
    if (Number.isFinite(value)) this.batchLosses.push(value);
    this.batchSizes.push(count);
  }

  addEpoch(scores: Scores): void {
    const losses = this.batchLosses.slice(this.epochStart);
    const sizes = this.batchSizes.slice(this.epochStart);
    this.rows.push({ epoch: this.rows.length, trainLoss: this.mean(losses, sizes), ...scores });
    this.epochStart = this.batchLosses.length;
  }
}
