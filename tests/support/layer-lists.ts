/**
 * Lists of layers for module 15, functions that note how they are called; and gradients that a walk back may have left.
 */
import { F, stack, type Tensor, tensor } from "#engine";
import { choice, type Kind, list } from "../trials/kinds.ts";
import type { See } from "../trials/observing.ts";
import { type Log, logged } from "../trials/stand-ins.ts";
import { hasTwice } from "../trials/twice.ts";

type Layer = (x: Tensor) => Tensor;

const LAYERS: Readonly<Record<string, Layer>> = {
  "(x) => x.mul(2)": (x) => x.mul(2),
  "(x) => x.mul(-0.5)": (x) => x.mul(-0.5),
  "F.relu": F.relu,
  "F.tanh": F.tanh,
  "(x) => x.add(1000)": (x) => x.add(1000),
  "(x) => stack([x, x.mul(3)], -1)": (x) => stack([x, x.mul(3)], -1),
  "(x) => x": (x) => x,
};
export const layers = list(choice(Object.keys(LAYERS)), { max: 5, item: "a layer" });
/** What stands in the list twice is one function. */
export function logging(log: Log, codes: readonly string[]): Layer[] {
  const show = (x: Tensor, ...more: readonly unknown[]) =>
    `${x.size} numbers${more.length > 0 ? ", and more" : ""}`;
  const one = (code: string, i: number) => logged(log, `layer ${i}`, LAYERS[code] ?? F.relu, show);
  const made = new Map([...new Set(codes)].map((code) => [code, one(code, codes.indexOf(code))]));
  return codes.map((code) => made.get(code) ?? F.relu);
}
export const shown = (codes: readonly string[]) => `[${codes.join(", ")}]`;
export const layerTraits = {
  "the same function stands in the list twice": ({ layers: codes }: { readonly layers: readonly string[] }) =>
    hasTwice(codes),
  "a layer gives numbers far from 0 (x.add(1000))": ({
    layers: codes,
  }: {
    readonly layers: readonly string[];
  }) => codes.includes("(x) => x.add(1000)"),
  "a layer changes some numbers more than others (F.relu, F.tanh, stack)": ({
    layers: codes,
  }: {
    readonly layers: readonly string[];
  }) => codes.some((code) => /relu|tanh|stack/.test(code)),
  "there are three layers or more": ({ layers: codes }: { readonly layers: readonly string[] }) =>
    codes.length > 2,
};

/** Whether the list and x are as they were. */
export function seeKept(
  see: See,
  codes: readonly string[],
  given: readonly Layer[],
  kept: readonly Layer[],
  x: Tensor,
): void {
  see(
    "the list of layers after the call",
    given.map((layer) => codes[kept.indexOf(layer)]),
  );
  see("x after the call", x, { tolerance: 0 });
  see("the gradient of x after the call", x.grad);
  see("requiresGrad of x after the call", x.requiresGrad);
}

/** Parameters of several ranks, for models with gradients. */
export const SHAPES = { weight: [1, 2], bias: [2], filter: [1, 2, 1, 1], gain: [2, 1] };
export type Gradient = readonly [number, number] | null;
// With gaps in memory, where other numbers lie.
export const laidOut = (grad: Gradient | undefined, shape: readonly number[]): Tensor | null =>
  grad
    ? tensor(grad.map((one) => [one, 1]))
        .select(1, 0)
        .view([...shape])
    : null;
/** What is said of the model, besides its gradients. */
export const ALSO: Readonly<Record<string, string>> = {
  nothing: "",
  frozen: ", and all parameters are frozen by now (requiresGrad false)",
  tied: ", and model.inside.tied is the first of them, too",
  "a buffer": ", and model.kept is a buffer",
};
export const gradients: Kind<Gradient> = choice<Gradient>(
  [[1, 2], [3, 1], null],
  [
    [0, 0],
    [-1, -2],
    [1, -1],
    [0, 3],
    [2, 0],
    [0, -1],
    [2 ** -30, 0],
    [1e-30, 0],
    [0, 2 ** -149],
    [2, 2],
    [0, Number.NaN],
    [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
  ],
);
