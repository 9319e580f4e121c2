/**
 * @belief   A parameter of zeros doesn't move.
 * @origin   Zeros are the subject of the section.
 * @replaces 1-equal.ts
 * @does     looks at the parameters' own numbers, not at their gradients.
 * @mend     What moves is decided by .grad.
 */
import type { nn } from "#engine";

export function moving(model: nn.Module): string[] {
  return model
    .namedParameters()
    .filter(([, parameter]) => parameter.ne(0).any().item())
    .map(([name]) => name);
}
