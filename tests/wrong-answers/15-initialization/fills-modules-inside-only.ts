/**
 * @belief   The parameters of a model are those of its children.
 * @origin   In a Sequential they are.
 * @replaces 1-equal.ts
 * @does     fills the parameters of the modules inside, and leaves those that are fields of the model itself.
 * @mend     model.parameters() gives all: the model's own, too.
 */
import { type nn, noGrad } from "#engine";

export function fillAll(model: nn.Module, value: number): void {
  noGrad(() => {
    for (const child of model.children()) for (const one of child.parameters()) one.fill_(value);
  });
}
