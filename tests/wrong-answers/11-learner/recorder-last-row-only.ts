/**
 * @belief   There is one row: that of the last epoch.
 * @origin   What came before is out of date.
 * @replaces 3-recorder.ts
 * @does     keeps the row of the last epoch only.
 * @mend     Add the new row behind the others: the story goes on from the first epoch to the last.
 */
import { Recorder as Right, type Scores } from "#work/11-learner/3-recorder.ts";

export class Recorder extends Right {
  override addEpoch(scores: Scores): void {
    super.addEpoch(scores);
    this.rows.splice(0, this.rows.length - 1);
  }
}
