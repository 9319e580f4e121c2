/**
 * @belief   The last place of a list is length − 1, so the next epoch begins there.
 * @origin   Places are counted from 0.
 * @replaces 3-recorder.ts
 * @does     moves epochStart to the last batch of the epoch that is over, which then counts twice.
 * @mend     The next epoch begins behind the last batch: at the length of the lists.
 */
import { Recorder as Right, type Scores } from "#work/11-learner/3-recorder.ts";

export class Recorder extends Right {
  override addEpoch(scores: Scores): void {
    super.addEpoch(scores);
    this.epochStart = Math.max(0, this.batchLosses.length - 1);
  }
}
