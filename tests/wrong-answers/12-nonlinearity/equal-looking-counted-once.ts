/**
 * @belief   What looks the same is the same.
 * @origin   A shared layer counts once, and its text is the same both times.
 * @replaces 6-deep.ts
 * @does     counts parameters that look the same only once.
 * @mend     Two layers may have equal numbers. parameters() lists a shared one once already.
 */
import type { nn } from "#engine";

export function countParameters(model: nn.Module): number {
  const sizes = new Map<string, number>();
  for (const parameter of model.parameters()) sizes.set(String(parameter), parameter.size);
  return [...sizes.values()].reduce((sum, size) => sum + size, 0);
}
