/**
 * @belief   Only the losses belong to an epoch.
 * @origin   The second list is handed on as it is.
 * @replaces 3-recorder.ts
 * @does     hands the sizes of all batches since the beginning to this.mean.
 * @mend     Cut both lists at epochStart, the losses and the sizes.
 */
import { Recorder as Right, type Scores } from "#work/11-learner/3-recorder.ts";

export class Recorder extends Right {
  override addEpoch(scores: Scores): void {
    const losses = this.batchLosses.slice(this.epochStart);
    this.rows.push({ epoch: this.rows.length, trainLoss: this.mean(losses, this.batchSizes), ...scores });
    this.epochStart = this.batchLosses.length;
  }
}
