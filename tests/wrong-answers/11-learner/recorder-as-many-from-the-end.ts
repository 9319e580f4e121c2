/**
 * @belief   The batches of this epoch are the last ones: slice(-n) takes the last n.
 * @origin   slice takes places that are counted from the end.
 * @replaces 3-recorder.ts
 * @does     takes the sizes of as many batches from the end as the epoch has, with slice(-n): of all batches when n is 0.
 * @mend     -0 is 0, and slice(0) takes everything. Cut both lists at the same place: slice(this.epochStart).
 */
import { Recorder as Right, type Scores } from "#work/11-learner/3-recorder.ts";

export class Recorder extends Right {
  override addEpoch(scores: Scores): void {
    const losses = this.batchLosses.slice(this.epochStart);
    const sizes = this.batchSizes.slice(-losses.length);
    this.rows.push({ epoch: this.rows.length, trainLoss: this.mean(losses, sizes), ...scores });
    this.epochStart = this.batchLosses.length;
  }
}
