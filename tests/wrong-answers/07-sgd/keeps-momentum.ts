/**
 * @belief   A step goes on a little in the old direction.
 * @origin   Momentum is known from other optimizers.
 * @replaces step5-step.ts
 * @does     remembers earlier gradients and adds a share of them to the move.
 * @mend     Only the gradient that stands in .grad now counts: keep nothing from call to call.
 */
import { noGrad, type Tensor } from "#engine";

const moves = new WeakMap<Tensor, Tensor>();

export function step(parameters: readonly Tensor[], lr: number): void {
  noGrad(() => {
    for (const parameter of parameters) {
      if (parameter.grad === null) continue;
      const move = (moves.get(parameter) ?? parameter.mul(0)).mul(0.9).add(parameter.grad);
      moves.set(parameter, move);
      parameter.sub_(move.mul(lr));
      parameter.grad = null;
    }
  });
}
