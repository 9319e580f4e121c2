/**
 * @belief   The scores become the row: they only lack the epoch and the training loss.
 * @origin   Object.assign changes its first argument, which is easily overlooked.
 * @replaces 3-recorder.ts
 * @does     writes the epoch and the training loss into the scores that the caller handed over.
 * @mend     The scores belong to the caller: make a new object, { epoch: ..., trainLoss: ..., ...scores }.
 */
import { Recorder as Right, type Scores } from "#work/11-learner/3-recorder.ts";

export class Recorder extends Right {
  override addEpoch(scores: Scores): void {
    super.addEpoch(scores);
    this.rows.push(Object.assign(scores, this.rows.pop()));
  }
}
