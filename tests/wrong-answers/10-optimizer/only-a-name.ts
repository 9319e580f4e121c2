/**
 * @belief   To name the optimizer and its step is to say what it does.
 * @origin   The item is answered with a name: "SGD", "the optimizer".
 * @replaces 1-optimizer.ts
 * @fails    1-optimizer > Q23 · step moves every parameter by w -= gradient × lr
 * @says     The step has a name, but it doesn't move this tensor
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
    // SGD: the stochastic gradient descent step
  }

  zeroGrad(): void {
    for (const parameter of this.parameters) parameter.grad = null;
  }
}
