/**
 * @belief   When an epoch is over, its batches are no longer needed.
 * @origin   Its mean has been taken.
 * @replaces 3-recorder.ts
 * @does     throws the batches of an epoch away when the epoch is over.
 * @mend     batchLosses and batchSizes go on from the first epoch to the last: only epochStart moves.
 */
import { Recorder as Right, type Scores } from "#work/11-learner/3-recorder.ts";

export class Recorder extends Right {
  override addEpoch(scores: Scores): void {
    super.addEpoch(scores);
    this.batchLosses.length = 0;
    this.batchSizes.length = 0;
    this.epochStart = 0;
  }
}
