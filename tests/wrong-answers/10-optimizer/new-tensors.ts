/**
 * @belief   The optimizer keeps the new parameters.
 * @origin   An array of new values replaces an array of old ones everywhere else.
 * @replaces 1-optimizer.ts
 * @does     puts new tensors into its own list in step, and leaves those that came in where they were.
 * @mend     The model holds the tensors that came in. Change these in place: sub makes a new tensor, sub_ changes
 *           this one.
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
    this.parameters = this.parameters.map((parameter) => {
      if (parameter.grad === null) return parameter;
      return parameter.detach().sub(parameter.grad.mul(this.lr)).requiresGrad_();
    });
  }

  zeroGrad(): void {
    for (const parameter of this.parameters) parameter.grad = null;
  }
}
