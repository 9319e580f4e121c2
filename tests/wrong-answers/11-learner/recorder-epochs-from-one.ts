/**
 * @belief   The first epoch is epoch 1.
 * @origin   People count from one.
 * @replaces 3-recorder.ts
 * @does     numbers the epochs from 1.
 * @mend     The first epoch is number 0: how many rows there are before the new one is added.
 */
import { Recorder as Right, type Scores } from "#work/11-learner/3-recorder.ts";

export class Recorder extends Right {
  override addEpoch(scores: Scores): void {
    super.addEpoch(scores);
    this.rows.at(-1)!.epoch = this.rows.length;
  }
}
