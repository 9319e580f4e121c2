/**
 * @belief   parameters() is the list of parameters, so its length is their number.
 * @origin   A parameter is a tensor in the code and a number in what people say.
 * @replaces 6-deep.ts
 * @fails    6-deep > countParameters · every number in every parameter
 * @says     is how many tensors there are
 */
import type { nn } from "#engine";

export function countParameters(model: nn.Module): number {
  return model.parameters().length;
}
