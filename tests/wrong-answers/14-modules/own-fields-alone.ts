/**
 * @belief   A module holds its parameters itself.
 * @origin   A single layer does.
 * @replaces 4-search.ts
 * @does     looks into the fields of the outermost module only.
 * @mend     A field may hold a module: search in that one in the same way. See section 4.
 */
import { nn, type Tensor } from "#engine";

export function namedTensors<Kind extends Tensor>(
  module: nn.Module,
  kind: new (from: Tensor) => Kind,
): [path: string, found: Kind][] {
  const own = Object.entries(module).filter(([, value]) => value instanceof kind) as [string, Kind][];
  return own.filter(
    ([, one], i) => own.findIndex(([, other]) => other === one) === i && module instanceof nn.Module,
  );
}
