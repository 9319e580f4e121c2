/**
 * @belief   The underscore writes the value, whichever method it belongs to.
 * @origin   add_ and fill_ both change a tensor in place.
 * @replaces 1-equal.ts
 * @does     adds the value to what was there.
 * @mend     fill_ replaces, add_ adds.
 */
import { type nn, noGrad } from "#engine";

export function fillAll(model: nn.Module, value: number): void {
  noGrad(() => {
    for (const parameter of model.parameters()) parameter.add_(value);
  });
}
