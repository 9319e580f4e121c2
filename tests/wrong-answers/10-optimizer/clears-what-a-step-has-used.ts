/**
 * @belief   A gradient is only there to be used by a step.
 * @origin   Somebody may walk back and then decide otherwise.
 * @replaces 1-optimizer.ts
 * @does     clears only the gradients that a step has used.
 * @mend     zeroGrad clears all gradients, whatever came before.
 */
import { noGrad, type optim, type Tensor } from "#engine";

export class BasicOptim implements optim.Optimizer {
  readonly parameters: readonly Tensor[];
  lr: number;
  readonly #used = new Set<Tensor>();

  constructor(parameters: Iterable<Tensor>, { lr }: { lr: number }) {
    this.parameters = [...parameters];
    this.lr = lr;
  }

  step(): void {
    noGrad(() => {
      for (const parameter of this.parameters) {
        if (parameter.grad === null) continue;
        parameter.sub_(parameter.grad.mul(this.lr));
        this.#used.add(parameter);
      }
    });
  }

  zeroGrad(): void {
    for (const parameter of this.#used) parameter.grad = null;
    this.#used.clear();
  }
}
