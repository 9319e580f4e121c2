/**
 * @belief   The parameters can be kept in a variable of the file, as there is only one optimizer.
 * @origin   A program often has just one.
 * @replaces 1-optimizer.ts
 * @does     works on the parameters of the optimizer that was made last, whichever optimizer is asked.
 * @mend     Each optimizer has its own parameters: keep them in this.parameters, and use this.parameters in step and
 *           zeroGrad.
 */
import { noGrad, type Tensor } from "#engine";

let all: Tensor[] = [];

export class BasicOptim {
  readonly parameters: readonly Tensor[];
  lr: number;

  constructor(parameters: Iterable<Tensor>, { lr }: { lr: number }) {
    all = [...parameters];
    this.parameters = all;
    this.lr = lr;
  }

  step(): void {
    noGrad(() => {
      for (const parameter of all) {
        if (parameter.grad !== null) parameter.sub_(parameter.grad.mul(this.lr));
      }
    });
  }

  zeroGrad(): void {
    for (const parameter of all) parameter.grad = null;
  }
}
