/**
 * @belief   What is frozen doesn't move.
 * @origin   requiresGrad says what is trained.
 * @replaces 1-equal.ts
 * @does     leaves out parameters that are frozen by now, although they have a gradient.
 * @mend     Only the gradient is asked: a step uses it as long as it's there.
 */
import type { nn } from "#engine";

export function moving(model: nn.Module): string[] {
  return model
    .namedParameters()
    .filter(([, { grad, requiresGrad }]) => requiresGrad && grad?.ne(0).any().item())
    .map(([name]) => name);
}
