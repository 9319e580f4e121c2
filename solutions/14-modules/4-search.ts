/**
 * 14-modules, section 4: finding what is inside of a module.
 *
 * A network with a hundred layers has no list of its parameters. It has fields, and in the fields modules, which have fields.
 * Whoever wants the parameters, to train or to save them, walks through.
 *
 * Lesson: README.md, "4. The search". PyTorch: `named_parameters()`, `named_buffers()`. The module here is the engine's.
 */
import { nn, type Tensor } from "#engine";

/**
 * All tensors of a kind in a module, with their paths.
 *
 * First come its own: the fields that are of this kind, in the order in which `Object.entries` gives them, under the field's
 * name. Then, for each field that is a module, in the same order, what is found in that one in the same way, with the field's
 * name and a dot before the path: `"0.weight"`, `"body.0.weight"`. A tensor that is found twice comes once, at its first place.
 * Everything else is passed over, lists, plain objects and plain functions with all that is in them. Each call looks anew: fields may have
 * changed. (An object of a class that extends `kind` is of this kind, too, and so is a parameter with requiresGrad false.)
 *
 * @param module any module; its fields may have any names but the empty one, and no module lies inside of itself. A name may have
 *   a dot in it, so that two tensors have the same path: then both come
 * @param kind the class to look for: `nn.Parameter` or `nn.Buffer`
 * @returns a new list of pairs of a path and the very tensor that stands there
 *
 * @example
 * const model = new nn.Sequential(new nn.Linear(2, 3), new nn.ReLU());
 * namedTensors(model, nn.Parameter).map(([path]) => path); // ["0.weight", "0.bias"]
 *
 * Errors: none of its own.
 */
export function namedTensors<Kind extends Tensor>(
  module: nn.Module,
  kind: new (from: Tensor) => Kind,
): [path: string, found: Kind][] {
  // #region answer: walk through the fields: first what is of this kind, then the inner modules with a longer path
  const found = new Map<Kind, string>();
  const walk = (inside: nn.Module, path: string): void => {
    const fields = Object.entries(inside) as [string, unknown][];
    for (const [name, value] of fields)
      if (value instanceof kind && !found.has(value)) found.set(value, path + name);
    for (const [name, value] of fields) if (value instanceof nn.Module) walk(value, `${path}${name}.`);
  };
  walk(module, "");
  return [...found].map(([one, path]) => [path, one]);
  // #endregion
}

/**
 * The fields in which something is lost: plain lists that hold a module or a parameter which nobody finds, because
 * the search doesn't look into lists, nor into what stands in them.
 *
 * What is found:
 * - `module` itself, and each module that stands in a field of a module that is found;
 * - each parameter that stands in a field of a module that is found.
 *
 * What stands in a list *and* in such a field isn't lost. One lost thing is enough to name the list. Any module counts, also one
 * without parameters, and any parameter, also one with requiresGrad false. A module that stands in two fields comes once, at its
 * first place. Lists in lists and one list in two fields aren't asked for.
 *
 * @param module any module, as in `namedTensors`
 * @returns the paths of these lists, as in `namedTensors`: of each module that is found first its own fields, in order, then
 *   those of its inner modules. One path for each list, however much is lost in it; an empty list when all is well
 *
 * @example
 * class Trap extends nn.Module {
 *   layers = [new nn.Linear(2, 2)];
 *   override forward(x: Tensor): Tensor {
 *     return this.layers[0]!(x);
 *   }
 * }
 * lostIn(new Trap());                    // ["layers"]
 * lostIn(new nn.Sequential(new Trap())); // ["0.layers"]
 *
 * Errors: none of its own: unlike the engine's `parameters()`, it doesn't throw.
 */
export function lostIn(module: nn.Module): string[] {
  // #region answer: note all that stands in a field of a found module, then name each list that holds something else
  const inside = module.namedModules();
  const found = new Set<unknown>(inside.flatMap(([, one]) => [one, ...Object.values(one)]));
  const isLost = (one: unknown): boolean =>
    (one instanceof nn.Module || one instanceof nn.Parameter) && !found.has(one);
  return inside.flatMap(([path, one]) => {
    const lists = Object.entries(one).filter(([, value]) => Array.isArray(value) && value.some(isLost));
    return lists.map(([name]) => (path === "" ? name : `${path}.${name}`));
  });
  // #endregion
}
