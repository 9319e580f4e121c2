/**
 * @belief   The gradient says how far to go.
 * @origin   In the published run the learning rate is 1, where nobody notices.
 * @replaces 1-optimizer.ts
 * @fails    1-optimizer > Q23 · step moves every parameter by w -= gradient × lr
 * @says     is what the gradient without the learning rate gives
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
        if (parameter.grad !== null) parameter.sub_(parameter.grad);
      }
    });
  }

  zeroGrad(): void {
    for (const parameter of this.parameters) parameter.grad = null;
  }
}
