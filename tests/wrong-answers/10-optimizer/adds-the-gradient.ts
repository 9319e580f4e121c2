/**
 * @belief   The gradient points to where we want to go.
 * @origin   "Follow the gradient" is a common phrase.
 * @replaces 1-optimizer.ts
 * @fails    1-optimizer > Q23 · step moves every parameter by w -= gradient × lr
 * @says     is what adding the gradient gives; the step subtracts it
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
        if (parameter.grad !== null) parameter.add_(parameter.grad.mul(this.lr));
      }
    });
  }

  zeroGrad(): void {
    for (const parameter of this.parameters) parameter.grad = null;
  }
}
