/**
 * The inputs that the trials of module 16 are made of, and how they look at gradients and nets.
 */
import fc from "fast-check";
import { cat, F, manualSeed, type nn, noGrad, rand, randn, type Tensor, tensor, zeros } from "#engine";
import { seeGradients, upstreamFor } from "../trials/gradients.ts";
import { choice, type Kind, numbers, steering, type Trait, trait, turned } from "../trials/kinds.ts";
import type { See } from "../trials/observing.ts";
import { reshaped, shapeOf, shapes, type TensorPlan, tensors, valuesOf } from "../trials/tensors.ts";
import { written } from "../trials/writing.ts";
import { fillWith } from "./own-module.ts";

/** Numbers that stay small when a few are multiplied, and others that are easily overlooked. */
export const numbersOf = (...special: readonly number[]): Kind<number> => {
  const kind = numbers({ min: -8, max: 8, plain: [1, 2, 3, 4, 5, 6], special: [0, 0, -1, -2, 0.5] });
  if (special.length === 0) return kind;
  const others = fc.constantFrom(...special);
  return { ...kind, plans: fc.oneof({ weight: 4, arbitrary: kind.plans }, { weight: 1, arbitrary: others }) };
};
export const small = numbersOf();

/** How many channels or filters. */
export const length = (): Kind<number> => choice([1, 2], [3]);

/** Without what is nothing but chance: large tensors repeat their numbers. */
export const withoutChance = <Kindly extends { readonly traits: readonly Trait<TensorPlan>[] }>(
  kind: Kindly,
  isChance = /are equal/,
): Kindly => ({ ...kind, traits: kind.traits.filter(({ says }) => !isChance.test(says("it"))) });

/** Tensors whose shape comes from other inputs: those say what there is to say of it. */
export const filledTensor = (
  tracks: boolean | "sometimes" = "sometimes",
  numbers = small,
): Kind<TensorPlan, Tensor> =>
  withoutChance(
    tensors({ shapes: shapeOf(1), numbers, tracks }),
    /rank|square|single number|numbers or more|are equal/,
  );

/** Pictures of all shapes, also none at all; `shaped` gives them their shape. */
export const pictures = (tracks: boolean | "sometimes" = "sometimes", numbers = small) => ({
  images: filledTensor(tracks, numbers),
  n: steering(choice([1, 2], [3, 0])),
  channels: steering(length()),
  height: steering(choice([2, 3, 4], [1, 5])),
  width: steering(choice([3, 2, 4], [1, 5])),
});

export interface PicturePlans {
  readonly images: TensorPlan;
  readonly n: number;
  readonly channels: number;
  readonly height: number;
  readonly width: number;
}

export const shaped = <Plans extends PicturePlans>(plans: Plans): Plans => ({
  ...plans,
  images: reshaped(plans.images, [plans.n, plans.channels, plans.height, plans.width]),
});

interface Pictures {
  readonly images: TensorPlan;
}

/** What is easily overlooked in pictures. */
export const pictureTraits = {
  "the pictures aren't square": ({ images: { shape } }: Pictures) => shape[2] !== shape[3],
  "there are no pictures": ({ images: { shape } }: Pictures) => shape[0] === 0,
  "there is a single picture": ({ images: { shape } }: Pictures) => shape[0] === 1,
  "the pictures have a single channel": ({ images: { shape } }: Pictures) => shape[1] === 1,
  "the pictures have two channels or more": ({ images: { shape } }: Pictures) => (shape[1] ?? 0) > 1,
};

/** Rows of plain numbers, some of which float32 would round. Some come again: rows with the same numbers are one and the same list. */
export function grids(lengths: Kind<number>): Kind<TensorPlan, number[][]> {
  const kind = withoutChance(
    tensors({ shapes: shapes(2, 2, lengths), numbers: numbersOf(0.1, 0.123456789), views: false }),
  );
  const isShared = (plan: TensorPlan): boolean => new Set(make(plan)).size < (plan.shape[0] ?? 0);
  const make = (plan: TensorPlan): number[][] => {
    const lists = new Map(rowsOf(plan).map((row) => [written(row), row]));
    return rowsOf(plan).map((row) => lists.get(written(row)) ?? row);
  };
  return {
    ...kind,
    plans: fc.tuple(kind.plans, fc.nat(12)).map(([plan, at]) => withFirstRowAt(plan, at)),
    make,
    show: (plan) => written(rowsOf(plan)),
    *simpler(plan) {
      const plain = { ...plan, values: valuesOf(plan).map((_, i) => small.plain(i)) };
      if (isShared(plan)) yield* rowsOf(plan).map((_, at) => withFirstRowAt(plain, at + 1));
      yield* kind.simpler(plan);
    },
    traits: [trait("has one and the same list as two rows", isShared), ...kind.traits],
  };
}

const withFirstRowAt = (plan: TensorPlan, at: number): TensorPlan => ({
  ...plan,
  values: rowsOf(plan).flatMap((row, i, rows) => (i === at ? (rows[0] ?? row) : row)),
});

function rowsOf(plan: TensorPlan): number[][] {
  const [rows = 0, columns = 0] = plan.shape;
  const values = valuesOf(plan);
  return Array.from({ length: rows }, (_, i) => values.slice(i * columns, (i + 1) * columns));
}

/** Whether a filter is the same after half a turn. */
export function looksTheSameTurned(filter: TensorPlan): boolean {
  const values = valuesOf(filter);
  return values.every((value, i) => value === values[values.length - 1 - i]);
}

/** The shape, but no length above those of another one. */
export const within = (plan: TensorPlan, shape: readonly number[]): TensorPlan =>
  reshaped(
    plan,
    plan.shape.map((own, axis) => Math.min(own, shape[axis] ?? own)),
  );

/** On how many places a window can be laid. */
export function placesOf(images: TensorPlan, kernel: TensorPlan, stride: number): number {
  const [rows = 0, columns = 0] = [0, 1].map((axis) => {
    const free = (images.shape[axis + 2] ?? 0) - (kernel.shape[axis] ?? 0);
    return Math.floor(free / stride) + 1;
  });
  return rows * columns;
}

/** Changes what a tensor holds: whoever has kept its numbers in a view is found out. */
export const overwrite = (t: Tensor): void => noGrad(() => void t.detach().fill_(7));

/** Looks at tensors that must stay as they were: their numbers, and whether they keep gradients. */
export function seeUntouched(see: See, tensors: Readonly<Record<string, Tensor>>): void {
  for (const [name, t] of Object.entries(tensors)) {
    see(`${name} after the call`, t);
    see(`requiresGrad of ${name} after the call`, t.requiresGrad);
  }
}

type Layer = (x: Tensor) => Tensor;

const functions: Readonly<Record<string, Layer>> = {
  "F.relu": F.relu,
  "(x) => F.maxPool2d(x, 2)": (x) => F.maxPool2d(x, 2),
  "(x) => F.avgPool2d(x, 2)": (x) => F.avgPool2d(x, 2),
  "(x) => x.neg()": (x) => x.neg(),
  "(x) => x.add(1)": (x) => x.add(1),
  "(x) => x": (x) => x,
  "(x) => F.pad(x, [0, 1])": (x) => F.pad(x, [0, 1]),
  "(x) => cat([x.slice(3, 1), x.slice(3, 0, 1)], 3)": (x) => cat([x.slice(3, 1), x.slice(3, 0, 1)], 3),
  "(x) => x.clamp(-1, 1).add(2 ** -22)": (x) => x.clamp(-1, 1).add(2 ** -22),
  "(x) => x.flatten(2).unsqueeze(2)": (x) => x.flatten(2).unsqueeze(2),
  "(x) => x.flatten(2).unsqueeze(3)": (x) => x.flatten(2).unsqueeze(3),
  "(x) => x.abs().mul(1e-30)": (x) => x.abs().mul(1e-30),
  "() => zeros(1, 11)": () => zeros(1, 11),
  "() => zeros(11, 1)": () => zeros(11, 1),
  "() => zeros(1, 11, 1)": () => zeros(1, 11, 1),
  "() => tensor([1, 11])": () => tensor([1, 11]),
  "() => tensor([11, 1])": () => tensor([11, 1]),
};

/** What always gives the same matrix, and another one that is easily taken for it. */
const twins: Readonly<Record<string, string>> = {
  "() => zeros(1, 11)": "() => zeros(11, 1)",
  "() => zeros(11, 1)": "() => zeros(1, 11)",
  "() => zeros(1, 11, 1)": "() => zeros(1, 11)",
  "() => tensor([1, 11])": "() => tensor([11, 1])",
  "() => tensor([11, 1])": "() => tensor([1, 11])",
};

/**
 * Not every function takes what the other gives. Pooling can't follow what makes one long row or column: it gives way to the opposite. And
 * what needs pictures gives way where the other always gives the same matrix: to its twin.
 */
export function fittingTo(one: string, other: string): string {
  if (/Pool|flatten|slice/.test(one) && other in twins) return twins[other] ?? one;
  return /Pool/.test(one) && other.includes("flatten")
    ? other.replace(/\d\)$/, (axis) => (axis === "2)" ? "3)" : "2)"))
    : one;
}

/** Something that a net may do with pictures. */
export const someFunction = (): Kind<string, Layer> =>
  turned(
    choice(Object.keys(functions)),
    (code) => functions[code] ?? F.relu,
    (_, code) => code,
  );

/** What becomes of pictures when the order of two functions is exchanged. */
export function bothOrders(plans: {
  readonly one: string;
  readonly other: string;
  readonly images: TensorPlan;
}): "the same" | "the same sum" | "other numbers" | "other shapes" {
  const images = tensor(valuesOf(plans.images)).view([...plans.images.shape]);
  const [one, other] = [functions[plans.one] ?? F.relu, functions[plans.other] ?? F.relu];
  const [forth, back] = [other(one(images)), one(other(images))];
  if (String(forth.shape) !== String(back.shape)) return "other shapes";
  if (forth.eq(back).all().item() === 1) return "the same";
  return forth.sum().item() === back.sum().item() ? "the same sum" : "other numbers";
}

/** As module 16 says how large a net is. */
interface Sizes {
  readonly side: number;
  readonly first: number;
  readonly second: number;
  readonly classes: number;
}

export const showSizes = ({ side, first, second, classes }: Sizes): string =>
  written({ side, first, second, classes });

type NetPlans = Sizes & { readonly images: TensorPlan; readonly n: number };

/** Nets of several sizes, and pictures for them. */
export const netInputs = {
  given: {
    side: choice([4, 8], [5, 7, 12]),
    first: choice([2, 3], [1]),
    second: choice([3, 2], [1]),
    classes: choice([2, 3], [1]),
    images: filledTensor(false),
    n: steering(choice([1, 2], [3, 0])),
  },
  tries: 40,
  adjust: (plans: NetPlans): NetPlans => ({
    ...plans,
    images: reshaped(plans.images, [plans.n, 1, plans.side, plans.side]),
  }),
  traits: {
    "the side is odd": ({ side }: NetPlans) => side % 2 === 1,
    "the side isn't a multiple of 4": ({ side }: NetPlans) => side % 4 !== 0,
    "first and second differ": ({ first, second }: NetPlans) => first !== second,
    "there is a single picture": ({ n }: NetPlans) => n === 1,
    "there are no pictures": ({ n }: NetPlans) => n === 0,
    "there is a single class": ({ classes }: NetPlans) => classes === 1,
  },
};

/** What parameters are filled with, so that logits can be checked by hand. */
const FILLING = [1, -1, 2, 0.5];

export const namesIn = (model: nn.Module) => model.namedParameters().map(([name]) => name);

/** Two nets; the second has the numbers of a seed. And what the generator gives next: whoever has drawn more is found out. */
export function twoOf<Net>(make: () => Net): readonly [Net, Net, Tensor] {
  const one = make();
  manualSeed(NET_SEED);
  return [one, make(), rand(1)];
}
/** Not the 42 of the lessons, which somebody may have set in the function itself. */
const NET_SEED = 7;

/** What randn(1) gives right after a seed. */
export function firstDrawn(seed: number): number {
  manualSeed(seed);
  return randn(1).item();
}

/** The layers of a net with the numbers of that seed, in the order in which they drew them: each weight is looked for in the stream. */
function orderOfDrawing(net: nn.Module): string[] {
  const parameters = net.namedParameters();
  manualSeed(NET_SEED);
  const stream = [...rand(parameters.reduce((sum, [, { size }]) => sum + size, 0)).toTypedArray()];
  const weights = parameters.filter(([name, { rank }]) => name.endsWith(".weight") && rank > 1);
  const places = weights.map(([name, weight]) => {
    const bound = Math.sqrt((weight.shape[0] ?? 1) / weight.size);
    const drawn = ((weight.detach().flatten().toTypedArray()[0] ?? 0) / bound + 1) / 2;
    const at = stream.findIndex((one) => Math.abs(one - drawn) < 1e-6);
    const layer = name.slice(0, -".weight".length);
    return at < 0
      ? {
          layer: `${layer}, whose numbers aren't the next ones: something else drew, or they were changed`,
          at: stream.length,
        }
      : { layer, at };
  });
  return places.sort((a, b) => a.at - b.at).map(({ layer }) => layer);
}

/** Looks at a net that is filled with known numbers, and at another one as it was made, with the numbers of a seed. */
export function seeNet(
  see: See,
  [model, other, next]: readonly [nn.Module, nn.Module, Tensor],
  images: Tensor,
): void {
  see(
    "the shapes of the parameters",
    model.parameters().map(({ shape }) => shape),
  );
  see("whether the next call makes a net of its own", other !== model);
  fillWith(model, FILLING);
  const filling = FILLING.join(", ");
  see(`the logits, when each parameter is filled with ${filling}, ${filling}, ...`, model(images));
  see("images after the call", images);
  see("whether the net is in training mode (training), made and called once", model.training);
  see("the logits in eval mode", model.eval()(images.add(1)));
  see("whether the net is in training mode (training), after eval() and a call", model.training);
  see("the layers, in the order in which they drew their first numbers", orderOfDrawing(other));
  const drawn = other(images);
  see(`the logits of another net, made after manualSeed(${NET_SEED})`, drawn);
  see(`what rand(1) gives next, after manualSeed(${NET_SEED}) and the making of a net`, next);
  seeGradients(see, drawn, Object.fromEntries(other.namedParameters()));
  const later = other.eval()(images.add(1));
  see("whether the logits are recorded in eval mode (requiresGrad)", later.requiresGrad);
  if (later.requiresGrad) later.backward(upstreamFor(later.shape));
  const grads = other.namedParameters().map(([name, { grad }]) => [name, grad] as const);
  see("the gradients after a second walk back, in eval mode", Object.fromEntries(grads));
}

/** Pictures moved within their frame, written once more for tests of other functions. */
export const movedRight = (images: Tensor, by: number): Tensor => F.pad(images, [by, -by]);

/** Each number of a pooled picture again for all pixels of its square. */
function spread(pooled: Tensor, size: number): Tensor {
  const [n, channels, rows, columns] = pooled.shape as [number, number, number, number];
  const squares = pooled.unsqueeze(3).unsqueeze(5).expand(n, channels, rows, size, columns, size);
  return squares.reshape(n, channels, rows * size, columns * size);
}

/**
 * Looks at the gradient that max pooling sent to the pictures, without asking which of several largest numbers got it: how much arrives at
 * each square, and whether anything arrives elsewhere.
 */
export function seePoolGradient(see: See, images: Tensor, size: number, result: Tensor): void {
  const { grad } = images;
  if (grad === null) {
    see("the gradient that arrives at images", grad);
    return;
  }
  const pooled = F.maxPool2d(images.detach(), size);
  // Who chooses other numbers sends gradients elsewhere: nothing new.
  if (String(result.shape) !== String(pooled.shape) || result.ne(pooled).any().item()) return;
  const [rows, columns] = [pooled.shape[2]! * size, pooled.shape[3]! * size];
  const cut = (x: Tensor): Tensor => x.slice(2, 0, rows).slice(3, 0, columns);
  const arrived = F.avgPool2d(grad, size).mul(size * size);
  see("how much gradient arrives at each square (upstream: 0.5, -1, 2, ...)", arrived);
  const elsewhere = cut(grad).mul(cut(images.detach()).ne(spread(pooled, size)).float());
  see("how much gradient arrives at numbers that aren't the largest", elsewhere.abs().sum().item());
  see("how much gradient arrives in all", grad.abs().sum().item());
}
