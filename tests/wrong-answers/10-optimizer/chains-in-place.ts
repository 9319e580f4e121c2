/**
 * @belief   Methods in a chain are worked out like a formula, the product first.
 * @origin   w - gradient * lr is written down from left to right.
 * @replaces 1-optimizer.ts
 * @does     subtracts the whole gradient from the parameter in step, and multiplies what is left by lr: (w − gradient) × lr.
 * @mend     In a chain each method takes what the one before it gave. Make the product first: parameter.sub_(parameter.grad.mul(lr)).
 */
import { noGrad, type optim, type Tensor } from "#engine";

export class BasicOptim implements optim.Optimizer {
  readonly parameters: readonly Tensor[];
  lr: number;

  constructor(parameters: Iterable<Tensor>, { lr }: { lr: number }) {
    this.parameters = [...parameters];
    this.lr = lr;
  }

  step(): void {
    noGrad(() => {
      for (const parameter of this.parameters)
        if (parameter.grad !== null) parameter.sub_(parameter.grad).mul_(this.lr);
    });
  }

  zeroGrad(): void {
    for (const parameter of this.parameters) parameter.grad = null;
  }
}
