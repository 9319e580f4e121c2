/**
 * @belief   The loss is a tensor, so the list of losses is a list of tensors.
 * @origin   It works, and the memory fills up slowly enough to go unnoticed.
 * @replaces 3-recorder.ts
 * @does     keeps the losses as tensors, and with them the calculations of all batches.
 * @mend     Keep a plain number: loss.item(). See section 3.
 */
import type { Tensor } from "#engine";
import { Recorder as Right } from "#work/11-learner/3-recorder.ts";

export class Recorder extends Right {
  override addBatch(loss: Tensor, count: number): void {
    this.batchLosses.push(loss as unknown as number);
    this.batchSizes.push(count);
  }
}
