/**
 * @belief   What a module holds in its fields is its own.
 * @origin   Parameter and buffer are both tensors.
 * @replaces 4-search.ts
 * @does     lists every tensor, of whatever class.
 * @mend     Only those of the class that was asked for: value instanceof kind.
 */
import { nn, type Tensor } from "#engine";

export function namedTensors<Kind extends Tensor>(
  module: nn.Module,
  kind: new (from: Tensor) => Kind,
): [path: string, found: Kind][] {
  const found = new Map<Tensor, string>();
  const walk = (inside: nn.Module, path: string): void => {
    const fields = Object.entries(inside) as [string, unknown][];
    for (const [name, value] of fields)
      if (
        (value instanceof kind || (typeof value === "object" && value !== null && "requiresGrad" in value)) &&
        !found.has(value as Tensor)
      )
        found.set(value as Tensor, path + name);
    for (const [name, value] of fields) if (value instanceof nn.Module) walk(value, `${path}${name}.`);
  };
  walk(module, "");
  return [...found].map(([one, path]) => [path, one as Kind]);
}
