/**
 * @belief   A path is pieces between dots, and an empty piece is one dot too many.
 * @origin   Every path was begun with a dot.
 * @replaces 4-search.ts
 * @does     takes all empty pieces out of the paths, also those of names that begin with a dot or have two in
 *           a row.
 * @mend     Write no dot before the first name: then none has to be taken away.
 */
import { nn, type Tensor } from "#engine";

export function namedTensors<Kind extends Tensor>(
  module: nn.Module,
  kind: new (from: Tensor) => Kind,
): [path: string, found: Kind][] {
  const found = new Map<Kind, string>();
  const walk = (inner: nn.Module, path: string): void => {
    for (const [name, value] of Object.entries(inner)) {
      if (value instanceof kind && !found.has(value)) found.set(value, `${path}.${name}`);
    }
    for (const [name, value] of Object.entries(inner)) {
      if (value instanceof nn.Module) walk(value, `${path}.${name}`);
    }
  };
  walk(module, "");
  return [...found].map(([value, path]) => [path.split(".").filter(Boolean).join("."), value]);
}
