/**
 * @belief   The batches of an epoch are the last ones, and a place below 0 counts from the end.
 * @origin   slice takes such places.
 * @replaces 3-recorder.ts
 * @does     takes as many batches from the end of the lists as there were before this epoch (all, if there were none): slice(-start).
 * @mend     epochStart is a place counted from the beginning: slice(this.epochStart) goes from there to the end.
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
    this.batchLosses.push(loss.item());
    this.batchSizes.push(count);
  }

  addEpoch(scores: Scores): void {
    const losses = this.batchLosses.slice(-this.epochStart);
    const sizes = this.batchSizes.slice(-this.epochStart);
    const epoch = this.rows.length;
    this.rows.push({ epoch, trainLoss: this.mean(losses, sizes), ...scores });
    this.epochStart = this.batchLosses.length;
  }
}
