/**
 * @belief   What stands in a list is lost, wherever else it stands.
 * @origin   The list is what one sees.
 * @replaces 4-search.ts
 * @does     names a list though all that is in it is found: it also stands in a field, or is the module itself.
 * @mend     Note the module itself and all that stands in fields: what is among them isn't lost.
 */
import { nn } from "#engine";

export function lostIn(module: nn.Module): string[] {
  const at = (path: string, name: string): string => (path === "" ? name : `${path}.${name}`);
  const isLost = (one: unknown): boolean => one instanceof nn.Module || one instanceof nn.Parameter;
  return module
    .namedModules()
    .flatMap(([path, one]) =>
      Object.entries(one).flatMap(([name, value]) =>
        Array.isArray(value) && value.some(isLost) ? [at(path, name)] : [],
      ),
    );
}
