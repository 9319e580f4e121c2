/**
 * @belief   A gradient of almost 0 moves nothing anyway.
 * @origin   Numbers that small look like rounding.
 * @replaces 1-optimizer.ts
 * @does     doesn't move a parameter when all numbers of its gradient are very near to 0.
 * @mend     A small gradient makes a small step, and many of them go far. Only null means that there is none.
 */
import { noGrad } from "#engine";
import { BasicOptim as Right } from "#work/10-optimizer/1-optimizer.ts";

export class BasicOptim extends Right {
  override step(): void {
    noGrad(() => {
      for (const parameter of this.parameters) {
        const { grad } = parameter;
        if (grad === null || grad.abs().lt(1e-7).float().mean().item() === 1) continue;
        parameter.sub_(grad.mul(this.lr));
      }
    });
  }
}
