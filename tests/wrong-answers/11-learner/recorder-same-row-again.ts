/**
 * @belief   One row can be filled again for every epoch.
 * @origin   It saves an object, and the list grows all the same.
 * @replaces 3-recorder.ts
 * @does     puts one and the same object into rows for every epoch, so all rows show the last epoch.
 * @mend     Make a new object for each row: { epoch: ..., trainLoss: ..., ...scores }.
 */
import { type EpochRow, Recorder as Right, type Scores } from "#work/11-learner/3-recorder.ts";

export class Recorder extends Right {
  readonly row = {} as EpochRow;

  override addEpoch(scores: Scores): void {
    super.addEpoch(scores);
    this.rows.push(Object.assign(this.row, this.rows.pop()));
  }
}
