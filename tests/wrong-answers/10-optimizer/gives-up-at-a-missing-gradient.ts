/**
 * @belief   When there is no gradient, the step is over.
 * @origin   `return` leaves the whole loop, where `continue` goes on with the next parameter.
 * @replaces 1-optimizer.ts
 * @does     moves no parameter after the first one whose gradient is null.
 * @mend     Pass over that one parameter only, and go on with the next: if (parameter.grad !== null) ... inside the
 *           loop.
 */
import { noGrad } from "#engine";
import { BasicOptim as Right } from "#work/10-optimizer/1-optimizer.ts";

export class BasicOptim extends Right {
  override step(): void {
    noGrad(() => {
      for (const parameter of this.parameters) {
        if (parameter.grad === null) return;
        parameter.sub_(parameter.grad.mul(this.lr));
      }
    });
  }
}
