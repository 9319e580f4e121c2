/**
 * @belief   Upstream controls the result.
 * @origin   It is handed over where the result is made.
 * @replaces 7-gradient.ts
 * @does     multiplies the result by upstream, and then walks back with upstream once more.
 * @mend     The result is there already. Upstream is what comes from above: hand it to backward, once.
 */
import { type Tensor, zerosLike } from "#engine";

export function pullBack(
  f: (...inputs: Tensor[]) => Tensor,
  inputs: readonly Tensor[],
  upstream: Tensor,
): Tensor[] {
  const leaves = inputs.map((input) => input.detach().requiresGrad_());
  f(...leaves)
    .mul(upstream)
    .backward(upstream);
  return leaves.map((leaf) => leaf.grad ?? zerosLike(leaf));
}
