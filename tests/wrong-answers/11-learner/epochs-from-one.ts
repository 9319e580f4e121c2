/**
 * @belief   The first epoch is epoch 1.
 * @origin   People count from one.
 * @replaces 3-recorder.ts
 * @fails    3-recorder > Recorder.addEpoch · keeps every row, numbered from 0, with its scores
 * @says     counts from 1. The first epoch is number 0
 */
import type { Scores } from "#work/11-learner/3-recorder.ts";
import { Recorder as Right } from "../../../solutions/11-learner/3-recorder.ts";

export class Recorder extends Right {
  override addEpoch(scores: Scores): void {
    const losses = this.batchLosses.slice(this.epochStart);
    const sizes = this.batchSizes.slice(this.epochStart);
    this.rows.push({ epoch: this.rows.length + 1, trainLoss: this.mean(losses, sizes), ...scores });
    this.epochStart = this.batchLosses.length;
  }
}
