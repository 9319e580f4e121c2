/**
 * @belief   The training loss is the mean of all batch losses.
 * @origin   In the first epoch it is.
 * @replaces 3-recorder.ts
 * @does     never moves epochStart, so each training loss is made of all batches since the very beginning.
 * @mend     When an epoch is over, the next one begins: set this.epochStart to the length of the lists.
 */
import { Recorder as Right, type Scores } from "#work/11-learner/3-recorder.ts";

export class Recorder extends Right {
  override addEpoch(scores: Scores): void {
    super.addEpoch(scores);
    this.epochStart = 0;
  }
}
