/**
 * @belief   A parameter keeps its gradient: only the numbers in it change.
 * @origin   Gradients add up in the same place.
 * @replaces 1-optimizer.ts
 * @does     moves the parameters by the gradients that they had when the optimizer was made.
 * @mend     zeroGrad and the next walk back put another tensor there. Read parameter.grad when the step is made.
 */
import { noGrad, type Tensor } from "#engine";
import { BasicOptim as Right } from "#work/10-optimizer/1-optimizer.ts";

export class BasicOptim extends Right {
  gradients: (Tensor | null)[];

  constructor(parameters: Iterable<Tensor>, options: { lr: number }) {
    super(parameters, options);
    this.gradients = this.parameters.map(({ grad }) => grad);
  }

  override step(): void {
    noGrad(() => {
      for (const [i, parameter] of this.parameters.entries()) {
        const gradient = this.gradients[i];
        if (gradient) parameter.sub_(gradient.mul(this.lr));
      }
    });
  }

  override zeroGrad(): void {
    super.zeroGrad();
    this.gradients = this.gradients.map(() => null);
  }
}
