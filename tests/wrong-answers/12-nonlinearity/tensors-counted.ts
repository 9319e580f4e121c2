/**
 * @belief   parameters() is the list of parameters, so its length is their number.
 * @origin   A parameter is a tensor in the code and a number in what people say.
 * @replaces 6-deep.ts
 * @does     counts tensors, not the numbers in them.
 * @mend     Each parameter is a tensor with many numbers: add up their sizes.
 */
import type { nn } from "#engine";

export function countParameters(model: nn.Module): number {
  return model.parameters().length;
}
