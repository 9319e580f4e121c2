/**
 * @belief   Only linear layers have parameters.
 * @origin   In this module it's nearly so.
 * @replaces 6-deep.ts
 * @does     counts only what belongs to linear layers.
 * @mend     Any module may have parameters. parameters() finds all of them.
 */
import { nn } from "#engine";

export function countParameters(model: nn.Module): number {
  const own = model instanceof nn.Linear ? model.parameters().reduce((sum, p) => sum + p.size, 0) : 0;
  return model.namedChildren().reduce((sum, [, child]) => sum + countParameters(child), own);
}
