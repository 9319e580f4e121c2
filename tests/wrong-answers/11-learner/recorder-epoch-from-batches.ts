/**
 * @belief   epochStart is the number of the epoch.
 * @origin   Both begin at 0, and with one batch in each epoch they stay the same.
 * @replaces 3-recorder.ts
 * @does     numbers a row by the place in the lists of batches where its epoch begins.
 * @mend     The number of a new row is how many rows there are already.
 */
import { Recorder as Right, type Scores } from "#work/11-learner/3-recorder.ts";

export class Recorder extends Right {
  override addEpoch(scores: Scores): void {
    const epoch = this.epochStart;
    super.addEpoch(scores);
    this.rows.at(-1)!.epoch = epoch;
  }
}
