/**
 * @belief   A new epoch begins here, so epochStart is moved first.
 * @origin   The line is written at the top, where beginnings are.
 * @replaces 3-recorder.ts
 * @does     moves epochStart before it takes the mean, so the mean is taken of no batches.
 * @mend     Take the mean of this epoch's batches first, then move epochStart.
 */
import { Recorder as Right, type Scores } from "#work/11-learner/3-recorder.ts";

export class Recorder extends Right {
  override addEpoch(scores: Scores): void {
    this.epochStart = this.batchLosses.length;
    super.addEpoch(scores);
  }
}
