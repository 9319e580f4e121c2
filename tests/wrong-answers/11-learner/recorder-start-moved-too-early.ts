/**
 * @belief   A new epoch begins here, so epochStart is moved first.
 * @origin   The line is written at the top, where beginnings are.
 * @replaces 3-recorder.ts
 * @does     takes the mean when epochStart has moved already, so that there are no batches left.
 * @mend     Take the mean of this epoch's batches at once, as a number for the row, and then move epochStart.
 */
import { Recorder as Right, type Scores } from "#work/11-learner/3-recorder.ts";

export class Recorder extends Right {
  override addEpoch(scores: Scores): void {
    this.epochStart = this.batchLosses.length;
    super.addEpoch(scores);
  }
}
