/**
 * @belief   Every parameter has a gradient to be zeroed.
 * @origin   PyTorch code reads p.grad.zero_().
 * @replaces 1-optimizer.ts
 * @does     calls a method of every gradient in zeroGrad, without asking whether there is one.
 * @mend     Before the first walk back .grad is null, and null has no methods. Set it to null, whatever it was.
 */
import type { Tensor } from "#engine";
import { BasicOptim as Right } from "#work/10-optimizer/1-optimizer.ts";

export class BasicOptim extends Right {
  override zeroGrad(): void {
    for (const parameter of this.parameters) (parameter.grad as Tensor).zero_();
  }
}
