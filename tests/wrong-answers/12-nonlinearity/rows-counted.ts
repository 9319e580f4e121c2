/**
 * @belief   The first length of a tensor is how many there are in it.
 * @origin   That's what length is for a list.
 * @replaces 6-deep.ts
 * @fails    6-deep > countParameters · every number in every parameter
 * @says     counts the rows of each parameter
 */
import type { nn } from "#engine";

export function countParameters(model: nn.Module): number {
  return model.parameters().reduce((sum, { shape }) => sum + shape[0]!, 0);
}
