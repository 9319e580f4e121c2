/**
 * @belief   When an epoch is over, epochStart grows by one.
 * @origin   It is taken for a counter of epochs; it is a place in the lists.
 * @replaces 3-recorder.ts
 * @does     moves epochStart by one at the end of an epoch.
 * @mend     The next epoch begins where the lists end now: at their length.
 */
import { Recorder as Right, type Scores } from "#work/11-learner/3-recorder.ts";

export class Recorder extends Right {
  override addEpoch(scores: Scores): void {
    const start = this.epochStart;
    super.addEpoch(scores);
    this.epochStart = start + 1;
  }
}
