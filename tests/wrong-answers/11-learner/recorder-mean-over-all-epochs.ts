/**
 * @belief   The training loss of a row is the mean of all batches so far.
 * @origin   The two lists hold the batches of all epochs.
 * @replaces 3-recorder.ts
 * @does     takes the mean over the batches of all epochs.
 * @mend     Take only the batches since this.epochStart: slice(this.epochStart), of both lists.
 */
import type { Scores } from "#work/11-learner/3-recorder.ts";
import { Recorder as Right } from "#work/11-learner/3-recorder.ts";

export class Recorder extends Right {
  override addEpoch(scores: Scores): void {
    const trainLoss = this.mean(this.batchLosses, this.batchSizes);
    this.rows.push({ epoch: this.rows.length, trainLoss, ...scores });
    this.epochStart = this.batchLosses.length;
  }
}
