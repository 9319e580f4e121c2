/**
 * @belief   A loss of 0 says nothing, so it need not be kept.
 * @origin   `if (loss.item())` is false for 0.
 * @replaces 3-recorder.ts
 * @does     keeps nothing of a batch whose loss is 0.
 * @mend     0 is a loss, too: keep it without asking.
 */
import type { Tensor } from "#engine";
import { Recorder as Right } from "#work/11-learner/3-recorder.ts";

export class Recorder extends Right {
  override addBatch(loss: Tensor, count: number): void {
    if (loss.item()) super.addBatch(loss, count);
  }
}
