/**
 * @belief   Without batches there is no mean.
 * @origin   Nothing divided by nothing is NaN.
 * @replaces 3-recorder.ts
 * @does     doesn't ask this.mean when an epoch has no batches, and writes NaN.
 * @mend     Hand this.mean the two empty lists: what becomes of them is its business.
 */
import { Recorder as Right, type Scores } from "#work/11-learner/3-recorder.ts";

export class Recorder extends Right {
  override addEpoch(scores: Scores): void {
    const isEmpty = this.epochStart === this.batchLosses.length;
    super.addEpoch(scores);
    if (isEmpty) this.rows.push({ ...this.rows.pop()!, trainLoss: Number.NaN });
  }
}
