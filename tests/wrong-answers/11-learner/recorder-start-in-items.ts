/**
 * @belief   epochStart counts items, not batches.
 * @origin   The sizes count items.
 * @replaces 3-recorder.ts
 * @does     moves epochStart to the number of items so far.
 * @mend     epochStart is a place in the lists of batches: when an epoch is over, it's the length of the lists.
 */
import { Recorder as Right, type Scores } from "#work/11-learner/3-recorder.ts";

export class Recorder extends Right {
  override addEpoch(scores: Scores): void {
    super.addEpoch(scores);
    this.epochStart = this.batchSizes.reduce((sum, size) => sum + size, 0);
  }
}
