/**
 * @belief   The layers of a model are its children.
 * @origin   In a Sequential they are.
 * @replaces 1-equal.ts
 * @does     finds only linear layers that are direct children, and fills nothing else.
 * @mend     model.parameters() finds all of them, however deep they lie.
 */
import { nn, noGrad } from "#engine";

export function fillAll(model: nn.Module, value: number): void {
  noGrad(() => {
    for (const child of model.children())
      if (child instanceof nn.Linear) for (const p of child.parameters()) p.fill_(value);
  });
}
