/**
 * @belief   The sizes come first, then the losses.
 * @origin   Both are lists of numbers, so nobody complains.
 * @replaces 3-recorder.ts
 * @does     hands the sizes to this.mean first, then the losses.
 * @mend     Values first, then counts: this.mean(losses, sizes).
 */
import { Recorder as Right, type Scores } from "#work/11-learner/3-recorder.ts";

export class Recorder extends Right {
  override addEpoch(scores: Scores): void {
    const losses = this.batchLosses.slice(this.epochStart);
    const sizes = this.batchSizes.slice(this.epochStart);
    this.rows.push({ epoch: this.rows.length, trainLoss: this.mean(sizes, losses), ...scores });
    this.epochStart = this.batchLosses.length;
  }
}
