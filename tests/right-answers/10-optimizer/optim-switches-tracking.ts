/**
 * @way      It switches tracking off for the moment of the move and on again; zeroGrad puts new zeros in the place of
 *           the gradients.
 * @replaces 1-optimizer.ts
 */
import { type Tensor, zeros } from "#engine";

export class BasicOptim {
  readonly parameters: readonly Tensor[];
  lr: number;

  constructor(parameters: Iterable<Tensor>, { lr }: { lr: number }) {
    [this.parameters, this.lr] = [[...parameters], lr];
  }

  step(): void {
    for (const parameter of this.parameters) {
      const { grad, requiresGrad } = parameter;
      if (grad === null) continue;
      parameter.requiresGrad_(false).sub_(grad.mul(this.lr)).requiresGrad_(requiresGrad);
    }
  }

  zeroGrad(): void {
    for (const parameter of this.parameters) parameter.grad = zeros(parameter.shape);
  }
}
