/**
 * @belief   There is always a parameter, so reduce needs no start.
 * @origin   Every model in the lesson has some. A ReLU has none.
 * @replaces 6-deep.ts
 * @does     throws for a model without parameters.
 * @mend     Such a model has 0. Give reduce a start: 0.
 */
import type { nn } from "#engine";

export function countParameters(model: nn.Module): number {
  return model
    .parameters()
    .map((parameter) => parameter.size)
    .reduce((a, b) => a + b);
}
