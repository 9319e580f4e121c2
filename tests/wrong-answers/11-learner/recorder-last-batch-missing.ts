/**
 * @belief   The last batch belongs to the next epoch.
 * @origin   `slice` leaves its end out, so −1 seems to be the end of the list.
 * @replaces 3-recorder.ts
 * @does     leaves the last batch of each epoch out of its training loss.
 * @mend     Take all batches from epochStart on: slice(this.epochStart), without an end.
 */
import { Recorder as Right, type Scores } from "#work/11-learner/3-recorder.ts";

export class Recorder extends Right {
  override addEpoch(scores: Scores): void {
    const losses = this.batchLosses.slice(this.epochStart, -1);
    const sizes = this.batchSizes.slice(this.epochStart, -1);
    this.rows.push({ epoch: this.rows.length, trainLoss: this.mean(losses, sizes), ...scores });
    this.epochStart = this.batchLosses.length;
  }
}
