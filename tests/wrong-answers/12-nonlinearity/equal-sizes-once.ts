/**
 * @belief   A Set keeps what is there twice from being counted twice.
 * @origin   A layer that stands in the model twice counts once.
 * @replaces 6-deep.ts
 * @does     counts parameters of the same size only once.
 * @mend     Two parameters may have equally many numbers, and all of them count. parameters() lists a shared one once already.
 */
import type { nn } from "#engine";

export function countParameters(model: nn.Module): number {
  const sizes = new Set(model.parameters().map(({ size }) => size));
  return [...sizes].reduce((sum, size) => sum + size, 0);
}
