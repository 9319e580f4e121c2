/**
 * @belief   A gradient whose sum is 0 moves nothing.
 * @origin   Its numbers may cancel out in the sum, but each of them moves a weight of its own.
 * @replaces step5-step.ts
 * @does     leaves a parameter out when the numbers of its gradient add up to 0.
 * @mend     Leave out only those whose .grad is null.
 */
import { noGrad, type Tensor } from "#engine";

export function step(parameters: readonly Tensor[], lr: number): void {
  const moving = parameters.filter((p) => p.grad?.sum().item());
  noGrad(() => {
    for (const p of moving) {
      p.sub_(p.grad!.mul(lr));
      p.grad = null;
    }
  });
}
