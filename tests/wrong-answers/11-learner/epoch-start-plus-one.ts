/**
 * @belief   When an epoch is over, epochStart grows by one.
 * @origin   It is taken for a counter of epochs; it is a place in the lists.
 * @replaces 3-recorder.ts
 * @fails    3-recorder > Recorder.addEpoch · each epoch has its own batches
 * @says     moves epochStart by one
 */
import { Recorder as Right, type Scores } from "../../../solutions/11-learner/3-recorder.ts";

export class Recorder extends Right {
  override addEpoch(scores: Scores): void {
    const [losses, sizes] = [this.batchLosses, this.batchSizes].map((list) => list.slice(this.epochStart));
    this.rows.push({ epoch: this.rows.length, trainLoss: this.mean(losses!, sizes!), ...scores });
    this.epochStart++;
  }
}
