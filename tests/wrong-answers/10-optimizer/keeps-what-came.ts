/**
 * @belief   What `for ... of` takes once, it takes again.
 * @origin   With a list it does; a generator can be gone through only once.
 * @replaces 1-optimizer.ts
 * @does     has no parameters left after one pass, when they came as something that can be gone through only once.
 * @mend     Put what comes out of it into a list of your own in the constructor: [...parameters].
 */
import { noGrad, type Tensor } from "#engine";

export class BasicOptim {
  readonly parameters: readonly Tensor[];
  lr: number;

  constructor(parameters: Iterable<Tensor>, { lr }: { lr: number }) {
    this.parameters = parameters as readonly Tensor[];
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
