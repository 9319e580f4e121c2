/**
 * @belief   A step goes on with nine tenths of the step before, as good optimizers do.
 * @origin   It's called momentum, and PyTorch's SGD has it when it's asked for.
 * @replaces 1-optimizer.ts
 * @does     makes each step out of this gradient and nine tenths of the steps before.
 * @mend     Here a step knows nothing of the one before: gradient × lr, with the gradient as it is now.
 */
import { noGrad, type Tensor } from "#engine";
import { BasicOptim as Right } from "#work/10-optimizer/1-optimizer.ts";

export class BasicOptim extends Right {
  readonly last = new Map<Tensor, Tensor>();

  override step(): void {
    noGrad(() => {
      for (const parameter of this.parameters) {
        if (parameter.grad === null) continue;
        const before = this.last.get(parameter)?.mul(0.9) ?? 0;
        const move = parameter.grad.add(before);
        this.last.set(parameter, move);
        parameter.sub_(move.mul(this.lr));
      }
    });
  }
}
