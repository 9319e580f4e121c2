/**
 * @way      It writes through .data, which shares the numbers and isn't recorded, so it needs no noGrad.
 * @replaces 1-optimizer.ts
 */
import type { Tensor } from "#engine";

export class BasicOptim {
  readonly parameters: readonly Tensor[];
  lr: number;

  constructor(parameters: Iterable<Tensor>, options: { lr: number }) {
    this.parameters = Object.freeze(Array.from(parameters));
    this.lr = options.lr;
  }

  step(): void {
    for (const { data, grad } of this.parameters) if (grad) data.add_(grad.mul(-this.lr));
  }

  zeroGrad(): void {
    this.parameters.forEach((parameter) => {
      parameter.grad = null;
    });
  }
}
