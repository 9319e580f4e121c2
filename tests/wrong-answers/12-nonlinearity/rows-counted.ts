/**
 * @belief   The first length of a tensor is how many numbers there are in it.
 * @origin   That's what length is for a list.
 * @replaces 6-deep.ts
 * @does     counts the rows of each parameter: its first length.
 * @mend     A row holds many numbers. `size` is how many there are in all.
 */
import type { nn } from "#engine";

export function countParameters(model: nn.Module): number {
  return model.parameters().reduce((sum, { shape }) => sum + (shape[0] ?? 1), 0);
}
