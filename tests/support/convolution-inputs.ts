/**
 * The inputs that the trials of module 16 are made of, and how they look at gradients and nets.
 */
import { cat, F, fromTypedArray, type nn, noGrad, type Tensor, tensor } from "#engine";
import { seeGradients } from "../trials/gradients.ts";
import { choice, type Kind, numbers, steering, turned } from "../trials/kinds.ts";
import type { See } from "../trials/observing.ts";
import { reshaped, shapeOf, shapes, type TensorPlan, tensors, valuesOf } from "../trials/tensors.ts";

/** Numbers that stay small when a few are multiplied. */
export const small = numbers({ min: -8, max: 8, plain: [1, 2, 3, 4, 5, 6], special: [0, 0, -1, -2, 0.5] });

/** How many channels or filters. */
export const length = (): Kind<number> => choice([1, 2], [3]);

/** Tensors whose shape comes from other inputs: those say what there is to say of it. */
export function filledTensor(tracks = true): Kind<TensorPlan, Tensor> {
  const kind = tensors({ shapes: shapeOf(1), numbers: small, tracks });
  const isOfShape = /rank|square|single number|numbers or more/;
  return { ...kind, traits: kind.traits.filter(({ says }) => !isOfShape.test(says("it"))) };
}

/** Pictures of all shapes, also none at all; `shaped` gives them their shape. */
export const pictures = (tracks = true) => ({
  images: filledTensor(tracks),
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

/** Rows of numbers. */
export const grids = (lengths: Kind<number>): Kind<TensorPlan, number[][]> =>
  turned(
    tensors({ shapes: shapes(2, 2, lengths), numbers: small, views: false }),
    (t) => t.tolist() as number[][],
    (shown) => shown.slice("tensor(".length, -1),
  );

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

type Layer = (x: Tensor) => Tensor;

const functions: Readonly<Record<string, Layer>> = {
  "F.relu": F.relu,
  "(x) => F.maxPool2d(x, 2)": (x) => F.maxPool2d(x, 2),
  "(x) => F.avgPool2d(x, 2)": (x) => F.avgPool2d(x, 2),
  "(x) => x.neg()": (x) => x.neg(),
  "(x) => x.add(1)": (x) => x.add(1),
  "(x) => x.mul(2)": (x) => x.mul(2),
  "(x) => x": (x) => x,
  "(x) => F.pad(x, [0, 1])": (x) => F.pad(x, [0, 1]),
  "(x) => cat([x.slice(3, 1), x.slice(3, 0, 1)], 3)": (x) => cat([x.slice(3, 1), x.slice(3, 0, 1)], 3),
  "(x) => x.clamp(-1, 1).add(2 ** -20)": (x) => x.clamp(-1, 1).add(2 ** -20),
  "(x) => x.flatten(2).unsqueeze(2)": (x) => x.flatten(2).unsqueeze(2),
  "(x) => x.flatten(2).unsqueeze(3)": (x) => x.flatten(2).unsqueeze(3),
};

/** Pooling can't follow what makes one long row or column: it gives way to the opposite, a column or a row. */
export const fittingTo = (one: string, other: string): string =>
  /Pool/.test(one) && other.includes("flatten")
    ? other.replace(/\d\)$/, (axis) => (axis === "2)" ? "3)" : "2)"))
    : one;

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

/** What parameters are filled with, so that logits can be checked by hand. */
const FILLING = [1, -1, 2, 0.5];

function fill(model: nn.Module): void {
  for (const parameter of model.parameters()) {
    const values = Float32Array.from({ length: parameter.size }, (_, i) => FILLING[i % FILLING.length] ?? 0);
    noGrad(() => parameter.copy_(fromTypedArray(values, parameter.shape)));
  }
}

export const namesIn = (model: nn.Module) => model.namedParameters().map(([name]) => name);

/** Looks at a net that is filled with known numbers, and at another one as it was made, with the numbers of the usual seed. */
export function seeNet(see: See, model: nn.Module, other: nn.Module, images: Tensor): void {
  see(
    "the shapes of the parameters",
    model.parameters().map(({ shape }) => shape),
  );
  fill(model);
  const filling = FILLING.join(", ");
  see(`the logits, when each parameter is filled with ${filling}, ${filling}, ...`, model(images));
  see("images after the call", images);
  see("the logits in eval mode", model.eval()(images.add(1)));
  const drawn = other(images);
  see("the logits of another net, with the numbers that the usual seed gives", drawn);
  seeGradients(see, drawn, Object.fromEntries(other.namedParameters()));
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
export function seePoolGradient(see: See, images: Tensor, size: number): void {
  const { grad } = images;
  if (grad === null) {
    see("the gradient that arrives at images", grad);
    return;
  }
  const pooled = F.maxPool2d(images.detach(), size);
  const [rows, columns] = [pooled.shape[2]! * size, pooled.shape[3]! * size];
  const cut = (x: Tensor): Tensor => x.slice(2, 0, rows).slice(3, 0, columns);
  const arrived = F.avgPool2d(grad, size).mul(size * size);
  see("how much gradient arrives at each square (from above come 0.5, -1, 2, ...)", arrived);
  const elsewhere = cut(grad).mul(cut(images.detach()).ne(spread(pooled, size)).float());
  see("how much gradient arrives at numbers that aren't the largest", elsewhere.abs().sum().item());
  see("how much gradient arrives in all", grad.abs().sum().item());
}
