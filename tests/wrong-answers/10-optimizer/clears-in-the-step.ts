/**
 * @belief   A step ends with clearing the gradients.
 * @origin   The function step of module 07 did both.
 * @replaces 1-optimizer.ts
 * @fails    1-optimizer > step · leaves the gradients, and reads the learning rate anew each time
 * @says     means that the step has cleared it
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
        if (parameter.grad !== null) parameter.sub_(parameter.grad.mul(this.lr));
      }
    });
    this.zeroGrad();
  }

  zeroGrad(): void {
    for (const parameter of this.parameters) parameter.grad = null;
  }
}
