/**
 * @belief   The gradient says which way to go, and lr says how far.
 * @origin   "Step size" is another name of the learning rate.
 * @replaces 1-optimizer.ts
 * @does     moves each number by lr, up or down, however large its gradient is.
 * @mend     The size of the gradient counts as well as its sign: multiply the gradient as it is by lr.
 */
import { noGrad } from "#engine";
import { BasicOptim as Right } from "#work/10-optimizer/1-optimizer.ts";

export class BasicOptim extends Right {
  override step(): void {
    noGrad(() => {
      for (const parameter of this.parameters) {
        if (parameter.grad === null) continue;
        const up = parameter.grad.gt(0).float();
        const down = parameter.grad.lt(0).float();
        parameter.sub_(up.sub(down).mul(this.lr));
      }
    });
  }
}
