/**
 * Kinds of tensors: of every rank and shape, with lengths of 0 and 1, of several types, and laid out in memory in unusual ways.
 */
import fc from "fast-check";
import { type DType, type Tensor, tensor, zeros } from "#engine";
import { choice, type Kind, list, numbers, numberTraits, type Trait, trait } from "./kinds.ts";
import { written } from "./writing.ts";

/** How the numbers of a tensor lie in memory. The tensor looks the same; its strides and its offset don't. */
export type Layout = "packed" | "transposed" | "with an offset" | "with gaps";

/** What a tensor is made from. */
export interface TensorPlan {
  readonly shape: readonly number[];
  /** As many as there are, in row-major order; fewer are repeated, more are left out. */
  readonly values: readonly number[];
  readonly dtype: DType;
  readonly layout: Layout;
  /** Whether it has requiresGrad, so that the engine records what is done with it. */
  readonly tracks: boolean;
  /** What stands in `.grad`; null when no walk back has reached it. */
  readonly grad: readonly number[] | null;
}

/** Which tensors to draw. */
export interface TensorOptions {
  /** Their shapes; of rank 0 to 3 unless told. */
  readonly shapes?: Kind<readonly number[]>;
  /** Their numbers. */
  readonly numbers?: Kind<number>;
  /** Their types; float32 unless told. The first is the usual one. */
  readonly dtypes?: readonly DType[];
  /** Whether some are views with odd strides; true unless told. */
  readonly views?: boolean;
  /** Whether gradients are kept: never (unless told), always, or sometimes. */
  readonly tracks?: boolean | "sometimes";
  /** Whether there is a gradient already: never (unless told), always, or sometimes. */
  readonly grads?: boolean | "sometimes";
}

/** Shapes of a rank between two limits. Lengths are 1 to 4 unless told; a length of 0 comes only when asked for. */
export const shapes = (
  minRank: number,
  maxRank: number,
  lengths: Kind<number> = choice([2, 3], [1, 4, 1]),
): Kind<readonly number[]> => list(lengths, { min: minRank, max: maxRank });

/** Always this shape. */
export const shapeOf = (...shape: readonly number[]): Kind<readonly number[]> => ({
  ...choice<readonly number[]>([shape]),
  traits: [],
});

export const sizeOf = (shape: readonly number[]): number =>
  shape.reduce((product, length) => product * length, 1);

/** The same plan with another shape. */
export const reshaped = (plan: TensorPlan, shape: readonly number[]): TensorPlan => ({ ...plan, shape });

/** The numbers of a plan, as many as its shape has room for. */
export const valuesOf = ({ shape, values }: Pick<TensorPlan, "shape" | "values">): number[] =>
  Array.from({ length: sizeOf(shape) }, (_, i) => values[i % values.length] ?? 0);

const gradOf = ({ shape, grad }: TensorPlan): number[] | null =>
  grad === null ? null : valuesOf({ shape, values: grad });

/** Tensors of all sorts. */
export function tensors(options: TensorOptions = {}): Kind<TensorPlan, Tensor> {
  const { dtypes = ["float32"], views = true, tracks = false, grads = false } = options;
  const shapeKind = options.shapes ?? shapes(0, 3);
  const numberKind = options.numbers ?? numbers();
  const values = list(numberKind, { min: 1, max: 12 });
  const layouts: readonly Layout[] = views
    ? ["packed", "packed", "transposed", "with an offset", "with gaps"]
    : ["packed"];
  const sometimes = (how: boolean | "sometimes") => (how === "sometimes" ? fc.boolean() : fc.constant(how));
  const dtype = dtypes[0] ?? "float32";
  const plainTensor = (shape: readonly number[]): TensorPlan => ({
    shape,
    values: Array.from({ length: 12 }, (_, i) => numberKind.plain(i)),
    dtype,
    layout: "packed",
    tracks: tracks === true,
    grad: grads === true ? Array.from({ length: 12 }, (_, i) => numberKind.plain(i)) : null,
  });
  return {
    plans: fc.record({
      shape: shapeKind.plans,
      values: values.plans,
      dtype: fc.constantFrom(...dtypes),
      layout: fc.constantFrom(...layouts),
      tracks: sometimes(tracks),
      grad: sometimes(grads).chain((has) => (has ? values.plans : fc.constant(null))),
    }),
    make: makeTensor,
    show: showTensor,
    plain: (i) => plainTensor(shapeKind.plain(i)),
    *simpler(plan) {
      if (plan.layout !== "packed") yield { ...plan, layout: "packed" };
      if (plan.dtype !== dtype) yield { ...plan, dtype };
      for (const shape of shapeKind.simpler(plan.shape)) yield { ...plan, shape };
      if (tracks === "sometimes" && plan.tracks) yield { ...plan, tracks: false };
      const own = valuesOf(plan);
      if (own.length > 0) for (const some of simplerValues(own, numberKind)) yield { ...plan, values: some };
      const grad = gradOf(plan);
      if (grad !== null && grads === "sometimes") yield { ...plan, grad: null };
      if (grad !== null && grad.length > 0) {
        for (const some of simplerValues(grad, numberKind)) yield { ...plan, grad: some };
      }
    },
    traits: tensorTraits,
  };
}

/** As many numbers as before, but simpler ones. */
function* simplerValues(values: readonly number[], kind: Kind<number>): Iterable<number[]> {
  const plain = values.map((_, i) => kind.plain(i));
  if (written(plain) !== written(values)) yield plain;
  for (const [i, value] of values.entries()) {
    if (value === plain[i]) continue;
    for (const one of [plain[i] as number, ...kind.simpler(value)]) yield values.with(i, one);
  }
}

/** A fresh tensor with its own memory. */
export function makeTensor(plan: TensorPlan): Tensor {
  const made = laidOut(plan);
  if (plan.tracks) made.requiresGrad_();
  const grad = gradOf(plan);
  if (grad !== null) made.grad = dense(plan.shape, grad, plan.dtype);
  return made;
}

function dense(shape: readonly number[], values: readonly number[], dtype: DType): Tensor {
  if (values.length === 0) return zeros([...shape], { dtype });
  const own = dtype === "bool" ? values.map((value) => value !== 0) : values;
  return tensor([...own], { dtype }).view([...shape]);
}

function laidOut(plan: TensorPlan): Tensor {
  const { shape, dtype } = plan;
  const values = valuesOf(plan);
  const rank = shape.length;
  if (values.length === 0 || rank === 0) return dense(shape, values, dtype);
  switch (plan.layout) {
    case "transposed": {
      const backwards = Array.from({ length: rank }, (_, i) => rank - 1 - i);
      const turned = dense(shape, values, dtype).permute(backwards).contiguous();
      return turned.permute(backwards);
    }
    case "with an offset": {
      const row = sizeOf(shape.slice(1));
      const [length = 0, ...others] = shape;
      return dense([length + 1, ...others], [...values.slice(-row), ...values], dtype).slice(
        0,
        1,
        length + 1,
      );
    }
    case "with gaps": {
      const twice = values.flatMap((value) => [value, value + 1]);
      return dense([...shape, 2], twice, dtype).select(rank, 0);
    }
    default:
      return dense(shape, values, dtype);
  }
}

/** "tensor([[1, 2], [3, 4]]).t()", and what else has to be known of it. */
export function showTensor(plan: TensorPlan): string {
  const { shape, dtype, tracks, layout } = plan;
  const values = valuesOf(plan);
  const grad = gradOf(plan);
  const nested = (numbers: readonly number[]) =>
    written(nest(dtype === "bool" ? numbers.map((value) => value !== 0) : numbers, shape));
  const options = [
    ...(dtype === "float32" ? [] : [`dtype: "${dtype}"`]),
    ...(tracks ? ["requiresGrad: true"] : []),
  ];
  const added = options.length === 0 ? "" : `, { ${options.join(", ")} }`;
  const code =
    values.length === 0 ? `zeros(${shape.join(", ")}${added})` : `tensor(${nested(values)}${added})`;
  const notes = [
    ...(layout === "packed" || values.length < 2
      ? []
      : [`a view ${layout === "transposed" ? "of a transposed tensor" : layout}`]),
    ...(grad === null ? [] : [`its gradient ${nested(grad)}`]),
  ];
  return notes.length === 0 ? code : `${code} (${notes.join("; ")})`;
}

/** Flat values as nested lists. */
function nest(values: readonly unknown[], shape: readonly number[]): unknown {
  if (shape.length === 0) return values[0];
  const [length = 0, ...rest] = shape;
  const step = sizeOf(rest);
  return Array.from({ length }, (_, i) => nest(values.slice(i * step, (i + 1) * step), rest));
}

const withValues = (holds: (n: number) => boolean) => (plan: TensorPlan) => valuesOf(plan).some(holds);

const tensorTraits: readonly Trait<TensorPlan>[] = [
  trait("has no numbers in it (a dimension of length 0)", ({ shape }) => shape.includes(0)),
  trait("has rank 0", ({ shape }) => shape.length === 0),
  trait("has rank 1", ({ shape }) => shape.length === 1),
  trait("has rank 2 or more", ({ shape }) => shape.length >= 2),
  trait("has rank 3 or more", ({ shape }) => shape.length >= 3),
  trait("has a single number", ({ shape }) => sizeOf(shape) === 1),
  trait("has two numbers or more", ({ shape }) => sizeOf(shape) >= 2),
  trait("has a dimension of length 1", ({ shape }) => shape.includes(1)),
  trait("isn't square", ({ shape }) => shape.length >= 2 && new Set(shape).size > 1),
  trait("has its numbers in another order in memory (a view)", (plan) => isOdd(plan, "transposed")),
  trait("begins in the middle of its memory (a view)", (plan) => isOdd(plan, "with an offset")),
  trait("has gaps in memory (a view)", (plan) => isOdd(plan, "with gaps")),
  trait("isn't float32", ({ dtype }) => dtype !== "float32"),
  trait("is bool", ({ dtype }) => dtype === "bool"),
  trait("has requiresGrad", ({ tracks }) => tracks),
  trait("has no gradient (null)", ({ grad }) => grad === null),
  trait("has a gradient", ({ grad }) => grad !== null),
  {
    says: (it) => `two numbers of ${it} are equal`,
    holds: (plan) => new Set(valuesOf(plan)).size < sizeOf(plan.shape),
  },
  ...numberTraits.map(({ says, holds }) => ({
    says: (it: string) => says(`a number of ${it}`),
    holds: withValues(holds),
  })),
];

const isOdd = (plan: TensorPlan, layout: Layout): boolean => plan.layout === layout && sizeOf(plan.shape) > 1;

/** Parameters as an optimizer gets them: with gradients kept, and some that no walk back has reached. */
export const parameters = (options: TensorOptions = {}): Kind<TensorPlan, Tensor> =>
  tensors({ tracks: true, grads: "sometimes", views: false, shapes: shapes(0, 2), ...options });
