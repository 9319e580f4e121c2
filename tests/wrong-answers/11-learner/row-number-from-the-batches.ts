/**
 * @belief   epochStart is the number of the epoch.
 * @origin   Both begin at 0, and with one batch in each epoch they stay the same.
 * @replaces 3-recorder.ts
 * @fails    3-recorder > Recorder.addEpoch · keeps every row, numbered from 0, with its scores
 * @says     is where each epoch begins in the lists of batches
 */
import { Recorder as Right, type Scores } from "../../../solutions/11-learner/3-recorder.ts";

export class Recorder extends Right {
  override addEpoch(scores: Scores): void {
    const [losses, sizes] = [this.batchLosses, this.batchSizes].map((list) => list.slice(this.epochStart));
    this.rows.push({ epoch: this.epochStart, trainLoss: this.mean(losses!, sizes!), ...scores });
    this.epochStart = this.batchLosses.length;
  }
}
