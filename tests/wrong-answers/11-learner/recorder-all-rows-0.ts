/**
 * @belief   ?? comes after +, as a comma does.
 * @origin   rows.at(-1)?.epoch ?? -1 + 1 reads like "the last one, or −1, plus 1".
 * @replaces 3-recorder.ts
 * @does     numbers every row 0.
 * @mend     A new row has the number of the rows so far: this.rows.length. (a ?? b + 1 means a ?? (b + 1).)
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
    const losses = this.batchLosses.slice(this.epochStart);
    const sizes = this.batchSizes.slice(this.epochStart);
    const epoch = this.rows.at(-1)?.epoch ?? -1 + 1;
    this.rows.push({ epoch, trainLoss: this.mean(losses, sizes), ...scores });
    this.epochStart = this.batchLosses.length;
  }
}
