/**
 * @belief   The loss of a batch is that of all its items, so it's divided by their number.
 * @origin   For a sum of losses that would be right.
 * @replaces 3-recorder.ts
 * @does     keeps loss ÷ count of a batch, and not its loss.
 * @mend     A batch's loss is a mean already: keep it as it is.
 */
import type { Tensor } from "#engine";
import { Recorder as Right } from "#work/11-learner/3-recorder.ts";

export class Recorder extends Right {
  override addBatch(loss: Tensor, count: number): void {
    this.batchLosses.push(loss.item() / count);
    this.batchSizes.push(count);
  }
}
