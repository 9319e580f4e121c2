/**
 * @belief   sub_ changes the parameter, and that is all.
 * @origin   In PyTorch, too, no_grad is the part that is forgotten.
 * @replaces 1-optimizer.ts
 * @fails    1-optimizer > Q23 · step moves every parameter by w -= gradient × lr
 * @says     The step isn't part of the model's calculation
 */
import type { Tensor } from "#engine";

export class BasicOptim {
  readonly parameters: readonly Tensor[];
  lr: number;

  constructor(parameters: Iterable<Tensor>, { lr }: { lr: number }) {
    this.parameters = [...parameters];
    this.lr = lr;
  }

  step(): void {
    for (const parameter of this.parameters) {
      if (parameter.grad !== null) parameter.sub_(parameter.grad.mul(this.lr));
    }
  }

  zeroGrad(): void {
    for (const parameter of this.parameters) parameter.grad = null;
  }
}
