/**
 * @belief   Two parameters around the same numbers are one shared tensor.
 * @origin   Shared are the numbers. The tensors are two, each with a gradient of its own.
 * @replaces 4-search.ts
 * @does     takes two tensors around the same numbers for one, and leaves the second out.
 * @mend     The same one is the very same object: compare the tensors themselves.
 */
import { nn, type Tensor } from "#engine";

export function namedTensors<Kind extends Tensor>(
  module: nn.Module,
  kind: new (from: Tensor) => Kind,
): [path: string, found: Kind][] {
  const result: [path: string, found: Kind][] = [];
  const walk = (inside: nn.Module, prefix: string): void => {
    const fields = Object.entries(inside);
    for (const [name, value] of fields) {
      if (!(value instanceof kind)) continue;
      if (result.some(([, one]) => one.array === value.array)) continue;
      result.push([prefix + name, value]);
    }
    for (const [name, value] of fields) if (value instanceof nn.Module) walk(value, `${prefix}${name}.`);
  };
  walk(module, "");
  return result;
}
