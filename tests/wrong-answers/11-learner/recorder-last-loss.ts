/**
 * @belief   The training loss of an epoch is that of its last batch.
 * @origin   It's the newest number.
 * @replaces 3-recorder.ts
 * @does     takes the loss of the last batch for the training loss of the epoch.
 * @mend     It's the mean of all the epoch's batches: this.mean(losses, sizes), taken before epochStart is moved.
 */
import { Recorder as Right, type Scores } from "#work/11-learner/3-recorder.ts";

export class Recorder extends Right {
  override addEpoch(scores: Scores): void {
    super.addEpoch(scores);
    this.rows.at(-1)!.trainLoss = this.batchLosses.at(-1) ?? Number.NaN;
  }
}
