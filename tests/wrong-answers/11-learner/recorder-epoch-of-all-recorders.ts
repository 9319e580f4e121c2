/**
 * @belief   Epochs can be counted in a variable of the file.
 * @origin   A program often has just one Recorder.
 * @replaces 3-recorder.ts
 * @does     goes on counting the epochs from one Recorder to the next.
 * @mend     Each Recorder counts its own: the number of a new row is how many rows it has already.
 */
import { Recorder as Right, type Scores } from "#work/11-learner/3-recorder.ts";

let epoch = 0;

export class Recorder extends Right {
  override addEpoch(scores: Scores): void {
    super.addEpoch(scores);
    this.rows.at(-1)!.epoch = epoch++;
  }
}
