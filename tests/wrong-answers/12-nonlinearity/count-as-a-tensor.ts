/**
 * @belief   Everything in the engine is a tensor.
 * @origin   Parameters are.
 * @replaces 6-deep.ts
 * @does     gives its number as a tensor.
 * @mend     Sizes are plain numbers: add them with +.
 */
import { type nn, tensor } from "#engine";

export function countParameters(model: nn.Module): number {
  const count = model.parameters().reduce((sum, parameter) => sum.add(parameter.size), tensor(0));
  return count as unknown as number;
}
