/**
 * @belief   Each module comes once, so its own parameters come once, too.
 * @origin   modules() gives each module once.
 * @replaces 6-deep.ts
 * @does     counts a parameter once for each module or field that it stands in.
 * @mend     Two modules may share a parameter. model.parameters() gives each parameter once.
 */
import { nn } from "#engine";

export function countParameters(model: nn.Module): number {
  let count = 0;
  for (const module of model.modules()) {
    for (const field of Object.values(module)) if (field instanceof nn.Parameter) count += field.size;
  }
  return count;
}
