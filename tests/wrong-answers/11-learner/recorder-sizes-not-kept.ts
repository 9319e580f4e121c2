/**
 * @belief   What has to be kept of a batch is its loss.
 * @origin   Only the losses are drawn.
 * @replaces 3-recorder.ts
 * @does     keeps no sizes in batchSizes.
 * @mend     The mean needs the sizes, too: push count into batchSizes.
 */
import type { Tensor } from "#engine";
import { Recorder as Right } from "#work/11-learner/3-recorder.ts";

export class Recorder extends Right {
  override addBatch(loss: Tensor, _count: number): void {
    this.batchLosses.push(loss.item());
  }
}
