/**
 * @belief   After the step recording goes on.
 * @origin   Before the step it usually was on.
 * @replaces 1-optimizer.ts
 * @does     switches recording on at the end of a step, also where it was off before.
 * @mend     Leave it as it was: noGrad(() => { ... }) puts back what was before.
 */
import { setGradEnabled } from "#engine";
import { BasicOptim as Right } from "#work/10-optimizer/1-optimizer.ts";

export class BasicOptim extends Right {
  override step(): void {
    setGradEnabled(false);
    for (const parameter of this.parameters) {
      if (parameter.grad !== null) parameter.sub_(parameter.grad.mul(this.lr));
    }
    setGradEnabled(true);
  }
}
