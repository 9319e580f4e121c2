/**
 * @belief   The learning rate is given once and for all.
 * @origin   It comes in through the constructor, like the parameters.
 * @replaces 1-optimizer.ts
 * @does     goes on with the lr that it was made with, when somebody has changed its lr since.
 * @mend     Read this.lr when the step is made: it may have changed between two steps.
 */
import { noGrad, type Tensor } from "#engine";
import { BasicOptim as Right } from "#work/10-optimizer/1-optimizer.ts";

export class BasicOptim extends Right {
  readonly start: number;

  constructor(parameters: Iterable<Tensor>, { lr }: { lr: number }) {
    super(parameters, { lr });
    this.start = lr;
  }

  override step(): void {
    noGrad(() => {
      for (const parameter of this.parameters) {
        if (parameter.grad !== null) parameter.sub_(parameter.grad.mul(this.start));
      }
    });
  }
}
