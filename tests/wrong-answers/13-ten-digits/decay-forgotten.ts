/**
 * @belief   AdamW is Adam.
 * @origin   The two share all their formulas but one.
 * @replaces 6-optimizers.ts
 * @does     doesn't shrink anything.
 * @mend     Shrink the parameter before Adam's step.
 */
import type { Tensor } from "#engine";
import { Adam, AdamW as Right } from "#work/13-ten-digits/6-optimizers.ts";

export class AdamW extends Right {
  override move(parameter: Tensor, grad: Tensor): void {
    Adam.prototype.move.call(this, parameter, grad);
  }
}
