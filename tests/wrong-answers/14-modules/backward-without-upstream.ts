/**
 * @belief   backward knows where to begin.
 * @origin   For a loss it does.
 * @replaces 7-gradient.ts
 * @does     calls backward without an upstream gradient, which only a single number allows.
 * @mend     Hand upstream over: f(...leaves).backward(upstream).
 */
import { type Tensor, zerosLike } from "#engine";

export function pullBack(
  f: (...inputs: Tensor[]) => Tensor,
  inputs: readonly Tensor[],
  _upstream: Tensor,
): Tensor[] {
  const leaves = inputs.map((input) => input.detach().requiresGrad_());
  const output = f(...leaves);
  output.backward();
  return leaves.map((leaf) => leaf.grad ?? zerosLike(leaf));
}
