/**
 * @belief   The parameters are one tensor.
 * @origin   The first model has nothing but weights, and a list of one looks like the one in it.
 * @replaces 1-optimizer.ts
 * @does     moves the first parameter in step, and no other.
 * @mend     step goes through all the parameters and moves each by its own gradient.
 */
import { noGrad } from "#engine";
import { BasicOptim as Right } from "#work/10-optimizer/1-optimizer.ts";

export class BasicOptim extends Right {
  override step(): void {
    const [first] = this.parameters;
    noGrad(() => {
      if (first !== undefined && first.grad !== null) first.sub_(first.grad.mul(this.lr));
    });
  }
}
