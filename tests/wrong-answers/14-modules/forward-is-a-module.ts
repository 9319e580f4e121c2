/**
 * @belief   What can be called and has a forward is a module.
 * @origin   A module is a function, and has a forward.
 * @replaces 4-search.ts
 * @does     takes a plain function with a field `forward` for a module, and looks into it.
 * @mend     Ask with `instanceof nn.Module`.
 */
import { nn, type Tensor } from "#engine";

function isModule(value: unknown): value is nn.Module {
  return typeof value === "function" && "forward" in value;
}

export function namedTensors<Kind extends Tensor>(
  module: nn.Module,
  kind: new (from: Tensor) => Kind,
): [path: string, found: Kind][] {
  const seen = new Set<Kind>();
  const collect = (inner: nn.Module, prefix: string): [path: string, found: Kind][] => {
    const own: [path: string, found: Kind][] = [];
    for (const [name, value] of Object.entries(inner)) {
      if (!(value instanceof kind) || seen.has(value)) continue;
      seen.add(value);
      own.push([prefix + name, value]);
    }
    for (const [name, value] of Object.entries(inner)) {
      if (isModule(value)) own.push(...collect(value, `${prefix}${name}.`));
    }
    return own;
  };
  return collect(module, "");
}
