/**
 * @belief   Level by level is the same walk.
 * @origin   With one level it is.
 * @replaces 4-search.ts
 * @does     takes all modules of a level before the modules inside of them.
 * @mend     Go through an inner module to its end before the next one: let the walk call itself.
 */
import { nn, type Tensor } from "#engine";

export function namedTensors<Kind extends Tensor>(
  module: nn.Module,
  kind: new (from: Tensor) => Kind,
): [path: string, found: Kind][] {
  const found = new Map<Kind, string>();
  const waiting: [string, nn.Module][] = [["", module]];
  for (const [path, inside] of waiting) {
    for (const [name, value] of Object.entries(inside) as [string, unknown][]) {
      if (value instanceof kind && !found.has(value)) found.set(value, path + name);
      if (value instanceof nn.Module) waiting.push([`${path}${name}.`, value]);
    }
  }
  return [...found].map(([one, path]) => [path, one]);
}
