/**
 * @belief   Path and name are joined by a dot.
 * @origin   For inner modules they are.
 * @replaces 4-search.ts
 * @does     puts a dot before the names of the outermost module.
 * @mend     The outermost module has no name: nothing stands before its fields, not even a dot.
 */
import { nn, type Tensor } from "#engine";

export function namedTensors<Kind extends Tensor>(
  module: nn.Module,
  kind: new (from: Tensor) => Kind,
): [path: string, found: Kind][] {
  const found = new Map<Kind, string>();
  const walk = (inside: nn.Module, path: string): void => {
    const fields = Object.entries(inside) as [string, unknown][];
    for (const [name, value] of fields)
      if (value instanceof kind && !found.has(value)) found.set(value, `${path}.${name}`);
    for (const [name, value] of fields)
      if (value instanceof nn.Module) walk(value, path === "" ? name : `${path}.${name}`);
  };
  walk(module, "");
  return [...found].map(([one, path]) => [path, one]);
}
