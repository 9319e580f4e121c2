/**
 * @belief   The optimizer keeps the new parameters.
 * @origin   An array of new values replaces an array of old ones everywhere else.
 * @replaces 1-optimizer.ts
 * @fails    1-optimizer > step · changes in place: who holds the tensor finds it changed
 * @says     is what was there before. sub makes a new tensor
 */
import type { Tensor } from "#engine";

export class BasicOptim {
  parameters: readonly Tensor[];
  lr: number;

  constructor(parameters: Iterable<Tensor>, { lr }: { lr: number }) {
    this.parameters = [...parameters];
    this.lr = lr;
  }

  step(): void {
    this.parameters = this.parameters.map((parameter) =>
      parameter.grad === null
        ? parameter
        : parameter.detach().sub(parameter.grad.mul(this.lr)).requiresGrad_(),
    );
  }

  zeroGrad(): void {
    for (const parameter of this.parameters) parameter.grad = null;
  }
}
