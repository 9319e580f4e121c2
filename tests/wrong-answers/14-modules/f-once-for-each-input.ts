/**
 * @belief   Each input has a walk of its own.
 * @origin   A slope is taken along one input.
 * @replaces 7-gradient.ts
 * @does     runs f once for each input.
 * @mend     One run and one walk back give all gradients.
 */
import { type Tensor, zerosLike } from "#engine";

export function pullBack(
  f: (...inputs: Tensor[]) => Tensor,
  inputs: readonly Tensor[],
  upstream: Tensor,
): Tensor[] {
  return inputs.map((_, at) => {
    const leaves = inputs.map((input) => input.detach());
    const leaf = (leaves[at] as Tensor).requiresGrad_();
    const output = f(...leaves);
    if (output.requiresGrad) output.backward(upstream);
    return leaf.grad ?? zerosLike(leaf);
  });
}
