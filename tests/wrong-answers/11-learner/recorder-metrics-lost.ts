/**
 * @belief   A row holds the two losses.
 * @origin   Those are what the chart shows.
 * @replaces 3-recorder.ts
 * @does     leaves the metrics out of the rows.
 * @mend     A row holds all the scores, the loss and the metrics: { ..., ...scores } unpacks them.
 */
import { type EpochRow, Recorder as Right, type Scores } from "#work/11-learner/3-recorder.ts";

export class Recorder extends Right {
  override addEpoch(scores: Scores): void {
    super.addEpoch(scores);
    delete (this.rows.at(-1) as Partial<EpochRow>).metrics;
  }
}
