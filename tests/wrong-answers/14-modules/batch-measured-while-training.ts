/**
 * @belief   In training mode a batch is measured anew.
 * @origin   Batch normalization does so.
 * @replaces 6-layers.ts
 * @does     uses mean and spread of the input itself in training mode, and the buffers in eval mode only.
 * @mend     The layer does the same in both modes: use the buffers.
 */
import type { Tensor } from "#engine";
import { Standardize as Right } from "#work/14-modules/6-layers.ts";

export class Standardize extends Right {
  override forward(x: Tensor): Tensor {
    if (this.training) return x.sub(x.mean(0)).div(x.std(0));
    return super.forward(x);
  }
}
