/**
 * @belief   A gradient whose numbers add up to 0 is no gradient.
 * @origin   One number is asked instead of all.
 * @replaces 1-optimizer.ts
 * @does     moves a parameter only when the numbers of its gradient don't add up to 0.
 * @mend     Ask whether there is a gradient: parameter.grad !== null. 2 and −2 add up to 0, and both are to be
 *           used.
 */
import { noGrad, type optim, type Tensor } from "#engine";

export class BasicOptim implements optim.Optimizer {
  readonly parameters: readonly Tensor[];
  lr: number;

  constructor(parameters: Iterable<Tensor>, { lr }: { lr: number }) {
    this.parameters = [...parameters];
    this.lr = lr;
  }

  step(): void {
    noGrad(() => {
      for (const p of this.parameters) {
        const hasGradient = p.grad?.sum().item();
        if (hasGradient) p.sub_(p.grad!.mul(this.lr));
      }
    });
  }

  zeroGrad(): void {
    for (const p of this.parameters) p.grad = null;
  }
}
