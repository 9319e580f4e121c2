/**
 * @belief   Every parameter has a gradient to be zeroed.
 * @origin   PyTorch code reads p.grad.zero_().
 * @replaces 1-optimizer.ts
 * @fails    1-optimizer > zeroGrad · clears every gradient and moves nothing
 * @says     Set it to null, whatever it was
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
    for (const parameter of this.parameters) (parameter.grad as Tensor).zero_();
  }
}
