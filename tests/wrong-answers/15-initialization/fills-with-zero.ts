/**
 * @belief   All the same means 0.
 * @origin   The section begins with zeros.
 * @replaces 1-equal.ts
 * @does     fills with 0, whatever the value is.
 * @mend     The caller says which number: value.
 */
import { type nn, noGrad } from "#engine";

export function fillAll(model: nn.Module, value: number): void {
  void value;
  noGrad(() => {
    for (const parameter of model.parameters()) parameter.fill_(0);
  });
}
