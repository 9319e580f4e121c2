/**
 * @belief   The scores stay together in a field of their own.
 * @origin   { epoch, trainLoss, scores } is shorter to write.
 * @replaces 3-recorder.ts
 * @does     puts the scores into the row as one field, scores.
 * @mend     validLoss and metrics belong into the row itself: the dots unpack them, { ..., ...scores }.
 */
import { type EpochRow, Recorder as Right, type Scores } from "#work/11-learner/3-recorder.ts";

export class Recorder extends Right {
  override addEpoch(scores: Scores): void {
    super.addEpoch(scores);
    const { epoch, trainLoss } = this.rows.pop()!;
    this.rows.push({ epoch, trainLoss, scores } as unknown as EpochRow);
  }
}
