/**
 * Layers for the networks of module 12: parameters filled by one rule, so that predictions can be checked by hand, and layers that note how
 * they are called.
 */
import { F, nn, type Tensor } from "#engine";
import { type Log, logged } from "../trials/stand-ins.ts";
import { fillWith } from "./own-module.ts";

export type Layer = (x: Tensor) => Tensor;

/** What parameters are filled with, so that predictions can be checked by hand. */
const FILLING = [1, -1, 2];
/** The same in words. */
export const filled = `when each parameter is filled with ${FILLING.join(", ")}, ${FILLING.join(", ")}, ...`;

/** Fills every parameter with the same few numbers, beginning at the given one. */
export const fill = (model: nn.Module, from = 0): void => fillWith(model, FILLING, from);

/** A network in a network, both of the learner's class. */
const nested = "new Sequential(new nn.Linear(3, 3), F.relu)";
/** The class of whoever is tried. */
type Class = new (...layers: nn.Layer[]) => nn.Module;
/** Modules by their code. */
export const modules: Readonly<Record<string, (Sequential: Class) => nn.Module>> = {
  "new nn.Linear(3, 3)": () => new nn.Linear(3, 3),
  "new nn.ReLU()": () => new nn.ReLU(),
  "new nn.Sequential(new nn.Linear(3, 3))": () => new nn.Sequential(new nn.Linear(3, 3)),
  [nested]: (Sequential) => new Sequential(new nn.Linear(3, 3), F.relu),
};
/** Plain functions by their code. */
export const functions: Readonly<Record<string, Layer>> = {
  "(x) => x.add(1)": (x) => x.add(1),
  "(x) => x.mul(2)": (x) => x.mul(2),
  "F.relu": F.relu,
  "(x) => x.neg()": (x) => x.neg(),
  "(x) => x": (x) => x,
};
/** The name of the one layer that may come several times. */
export const shared = "linear";

/** The layers that stand in the code. They note that they are called. */
export function layersOf(codes: readonly string[], log: Log, Sequential: Class): nn.Layer[] {
  const noting = (layer: nn.Module, name: string): nn.Module => {
    layer.registerForwardHook(() => void log.push(`${name}(x)`));
    return layer;
  };
  const linear = noting(new nn.Linear(3, 3), shared);
  return codes.map((code, i) => {
    const work = functions[code];
    if (work !== undefined) return logged(log, `layer ${i}`, work, () => "x");
    const make = modules[code];
    const layer = make === undefined ? linear : noting(make(Sequential), `layer ${i}`);
    fill(layer, i);
    return layer;
  });
}
