/**
 * @belief   A direction has the length 1, so the gradient is brought to this length first.
 * @origin   In geometry directions are unit vectors.
 * @replaces 1-optimizer.ts
 * @does     moves every parameter by lr altogether, however long its gradient is.
 * @mend     Multiply the gradient as it is by lr: a steeper slope makes a longer step.
 */
import { noGrad } from "#engine";
import { BasicOptim as Right } from "#work/10-optimizer/1-optimizer.ts";

export class BasicOptim extends Right {
  override step(): void {
    noGrad(() => {
      for (const parameter of this.parameters) {
        const length = parameter.grad?.pow(2).sum().sqrt().item() ?? 0;
        if (length > 0) parameter.sub_(parameter.grad!.mul(this.lr / length));
      }
    });
  }
}
