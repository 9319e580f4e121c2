/**
 * @belief   zeroGrad sets to zero what the optimizer holds.
 * @origin   zero_() is called on the wrong tensor.
 * @replaces 1-optimizer.ts
 * @fails    1-optimizer > zeroGrad · clears every gradient and moves nothing
 * @says     the parameters were cleared, and with them all that was learnt
 */
import { noGrad, type Tensor } from "#engine";

export class BasicOptim {
  readonly parameters: readonly Tensor[];
  lr: number;

  constructor(parameters: Iterable<Tensor>, { lr }: { lr: number }) {
    this.parameters = [...parameters];
    this.lr = lr;
  }

  step(): void {
    noGrad(() => {
      for (const parameter of this.parameters) {
        if (parameter.grad !== null) parameter.sub_(parameter.grad.mul(this.lr));
      }
    });
  }

  zeroGrad(): void {
    noGrad(() => {
      for (const parameter of this.parameters) {
        parameter.grad = null;
        parameter.zero_();
      }
    });
  }
}
