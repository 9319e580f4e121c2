/**
 * @belief   What is saved of a model are its parameters.
 * @origin   stateDict() gives them with their names, and mostly nothing else.
 * @replaces 6-deep.ts
 * @does     counts everything that is saved of a model, also what training doesn't change.
 * @mend     Count what parameters() gives: the buffers of a module are saved as well, but no training changes them.
 */
import type { nn } from "#engine";

export function countParameters(model: nn.Module): number {
  return Object.values(model.stateDict()).reduce((sum, { size }) => sum + size, 0);
}
