/**
 * @belief   A path belongs to one tensor.
 * @origin   A map from paths to tensors holds them all.
 * @replaces 4-search.ts
 * @does     gives one tensor for each path, also where two have the same path.
 * @mend     Names may have dots, so paths may be equal: note the tensors that were found, and not the paths.
 */
import { nn, type Tensor } from "#engine";

export function namedTensors<Kind extends Tensor>(
  module: nn.Module,
  kind: new (from: Tensor) => Kind,
): [path: string, found: Kind][] {
  const known = new Set<Kind>();
  const byPath = new Map<string, Kind>();
  const walk = (inside: nn.Module, path: string): void => {
    const fields = Object.entries(inside) as [string, unknown][];
    for (const [name, value] of fields) {
      if (!(value instanceof kind) || known.has(value)) continue;
      known.add(value);
      byPath.set(path + name, value);
    }
    for (const [name, value] of fields) if (value instanceof nn.Module) walk(value, `${path}${name}.`);
  };
  walk(module, "");
  return [...byPath];
}
