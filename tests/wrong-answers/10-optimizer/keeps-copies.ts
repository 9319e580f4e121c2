/**
 * @belief   What comes in belongs to the caller, so keep a copy.
 * @origin   A good habit with lists of numbers.
 * @replaces 1-optimizer.ts
 * @fails    1-optimizer > BasicOptim · keeps the very tensors that came in, to the last
 * @says     means that copies are kept
 */
import { noGrad, type Tensor } from "#engine";

export class BasicOptim {
  readonly parameters: readonly Tensor[];
  lr: number;

  constructor(parameters: Iterable<Tensor>, { lr }: { lr: number }) {
    this.parameters = Array.from(parameters, (parameter) => parameter.detach().clone().requiresGrad_());
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
    for (const parameter of this.parameters) parameter.grad = null;
  }
}
