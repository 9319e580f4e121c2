/**
 * @belief   A step can only be made when every parameter has a gradient.
 * @origin   A missing gradient looks like a mistake that somebody else has made.
 * @replaces 1-optimizer.ts
 * @does     moves no parameter at all when one of them has no gradient.
 * @mend     Pass over the one without a gradient, and move the others: ask for each parameter, inside the loop.
 */
import { BasicOptim as Right } from "#work/10-optimizer/1-optimizer.ts";

export class BasicOptim extends Right {
  override step(): void {
    if (this.parameters.every((parameter) => parameter.grad !== null)) super.step();
  }
}
