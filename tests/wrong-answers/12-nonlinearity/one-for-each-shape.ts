/**
 * @belief   Parameters of the same shape are the same one.
 * @origin   Two layers may have equal sizes and different numbers.
 * @replaces 6-deep.ts
 * @does     counts parameters of equal shape only once.
 * @mend     The same one is the very same tensor, and parameters() gives it once already.
 */
import type { nn } from "#engine";

export function countParameters(model: nn.Module): number {
  const shapes = new Set(model.parameters().map((parameter) => parameter.shape.join(" x ")));
  return [...shapes].reduce(
    (sum, shape) => sum + shape.split(" x ").reduce((product, length) => product * Number(length), 1),
    0,
  );
}
