/**
 * @belief   A parameter is called weight or bias.
 * @origin   So it is in the layer.
 * @replaces 1-equal.ts
 * @does     gives the names without the path to them.
 * @mend     Leave the names as namedParameters() gives them: 2.bias tells which layer it is.
 */
import type { nn } from "#engine";

export function moving(model: nn.Module): string[] {
  return model
    .namedParameters()
    .filter(([, { grad }]) => grad?.ne(0).any().item())
    .map(([name]) => name.split(".").at(-1) ?? "");
}
