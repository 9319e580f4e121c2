/**
 * @belief   The training loss is the mean of all batch losses.
 * @origin   In the first epoch it is.
 * @replaces 3-recorder.ts
 * @fails    3-recorder > Recorder.addEpoch · each epoch has its own batches
 * @says     is the mean of everything since the very beginning
 */
import type { Scores } from "#work/11-learner/3-recorder.ts";
import { Recorder as Right } from "../../../solutions/11-learner/3-recorder.ts";

export class Recorder extends Right {
  override addEpoch(scores: Scores): void {
    const losses = this.batchLosses.slice(this.epochStart);
    const sizes = this.batchSizes.slice(this.epochStart);
    this.rows.push({ epoch: this.rows.length, trainLoss: this.mean(losses, sizes), ...scores });
  }
}
