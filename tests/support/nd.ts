/**
 * The arrays and views of module 04: how trials draw them and look at them, what can be said of two that meet, and the real digits.
 */
import fc from "fast-check";
import { type Pair, PIXELS, SIDE, scaled } from "#data";
import { rowMajorStrides, type View } from "#solutions/04-broadcasting/nd.ts";
import {
  choice,
  type Kind,
  list,
  numbers,
  type PlanOf,
  steering,
  type Trait,
  trait,
} from "../trials/kinds.ts";
import { exactly, type See } from "../trials/observing.ts";
import { sizeOf, type TensorPlan, tensors, valuesOf } from "../trials/tensors.ts";
import { written } from "../trials/writing.ts";
import { realDigits } from "./ideals.ts";

export type Shape = readonly number[];

/** Numbers in row-major order, and their shape. */
export interface Nd {
  readonly values: Float32Array;
  readonly shape: Shape;
}

/** Lengths of arrays with numbers in them: small, and never 0. */
export const few: Kind<number> = choice([2, 3], [1, 4, 1]);

/** Shapes of a rank between two limits. Unless told, some lengths are 1, and now and then one is 0 or has two digits. */
export const shapes = (minRank: number, maxRank: number, lengths = choice([2, 3, 4], [1, 1, 1, 0, 12])) => ({
  ...list(lengths, { min: minRank, max: maxRank }),
  traits: [
    trait("has no axes", (shape: Shape) => shape.length === 0),
    trait("begins with a 1", (shape: Shape) => shape[0] === 1),
    trait("has a length of two digits", (shape: Shape) => shape.some((length) => length >= 10)),
    trait("has lengths that differ", (shape: Shape) => new Set(shape).size > 1),
  ],
});

/** Arrays, some of them a part of a longer Float32Array. */
export function arrays(
  shapes: Kind<Shape>,
  numberKind = numbers({ min: -12, max: 12 }),
): Kind<TensorPlan, Nd> {
  const layouts = ["packed", "packed", "packed", "with an offset"] as const;
  const values = fc.array(numberKind.plans, { minLength: 24, maxLength: 24 });
  return {
    ...tensors({ shapes, numbers: numberKind }),
    plans: fc.record({
      shape: shapes.plans,
      values: fc.oneof({ weight: 6, arbitrary: values }, { weight: 1, arbitrary: values.map(scaledDown) }),
      layout: fc.constantFrom(...layouts),
      dtype: fc.constant("float32"),
      tracks: fc.constant(false),
      grad: fc.constant(null),
    }),
    make: (plan) => ({
      values: isPart(plan) ? memoryOf(plan).subarray(1) : memoryOf(plan),
      shape: [...plan.shape],
    }),
    show: showArray,
    traits: arrayTraits,
  };
}

/** So small that whoever rounds loses it. */
const scaledDown = (values: readonly number[]): number[] => values.map((value) => value * 2 ** -26);
export const areTiny = (plan: TensorPlan): boolean => valuesOf(plan).every((n) => Math.abs(n) < 1e-5);
export const tiny = (plan: TensorPlan): TensorPlan =>
  areTiny(plan) ? plan : { ...plan, values: scaledDown(plan.values) };

const isPart = ({ layout }: TensorPlan): boolean => layout === "with an offset";
const memoryOf = (plan: TensorPlan): Float32Array =>
  Float32Array.from(isPart(plan) ? [99, ...valuesOf(plan)] : valuesOf(plan));

/** `{ values: Float32Array.of(1, 2), shape: [2] }` */
export const showArray = (plan: TensorPlan): string =>
  `{ values: ${written(memoryOf(plan))}${isPart(plan) ? ".subarray(1)" : ""}, shape: ${written(plan.shape)} }`;

const aNumber = (says: string, holds: (n: number) => boolean): Trait<TensorPlan> => ({
  says: (it) => `a number in ${it} ${says}`,
  holds: (plan) => valuesOf(plan).some(holds),
});

const arrayTraits: readonly Trait<TensorPlan>[] = [
  trait("has two numbers or more", ({ shape }) => sizeOf(shape) >= 2),
  trait("is a part of a longer Float32Array", isPart),
  trait("holds nothing but tiny numbers", areTiny),
  aNumber("is 0", (n) => n === 0),
  aNumber("is negative", (n) => n < 0),
  aNumber("isn't whole", (n) => !Number.isInteger(n)),
];

/** The lengths of two shapes that stand under each other, from the right; 1 where there is none. */
const columnsOf = (a: Shape, b: Shape): [number, number][] =>
  Array.from({ length: Math.max(a.length, b.length) }, (_, i) => [a.at(-1 - i) ?? 1, b.at(-1 - i) ?? 1]);

export const canMeet = (a: Shape, b: Shape): boolean =>
  columnsOf(a, b).every(([one, other]) => one === other || one === 1 || other === 1);

/** Whether an axis of the first shape, of length 1, takes another length from the second. */
export const stretchesInto = (from: Shape, other: Shape): boolean =>
  columnsOf(from, other).some(([own, length], i) => i < from.length && own === 1 && length !== 1);

/** Whether the first shape must change to meet the second: by a new axis, or by stretching one. */
const grows = (from: Shape, other: Shape): boolean =>
  from.length < other.length || stretchesInto(from, other);

const shapePair = (a: Shape, b: Shape) => ({ a, b });

/** Shapes that don't fit, though they may seem to: the same size, the same digits, a good beginning. */
// biome-ignore format: each shape is a few characters
const APART = [
  shapePair([2, 3], [3, 2]), shapePair([4], [2, 2]), shapePair([12], [1, 2]), shapePair([3], [3, 2]), shapePair([2], [2, 3]),
  shapePair([2, 2], [3]), shapePair([2, 3, 2], [2, 3]), shapePair([0], [2]), shapePair([2, 1, 4], [2, 2]), shapePair([2, 3], [4, 3]),
];

/** Whether two shapes shall fit: mostly. If not, they are as drawn, or of those that only seem to fit. */
export const mostlyFitting = steering(
  choice<boolean | ReturnType<typeof shapePair>>(
    [true, true, false],
    [...APART.map(() => true), ...APART, ...APART.map(({ a, b }) => shapePair(b, a))],
  ),
);

/** Two shapes as they shall meet: `b` takes the lengths of `a` where they wouldn't fit, or the two are made not to fit. */
export function meeting(
  a: Shape,
  b: Shape,
  shallFit: PlanOf<typeof mostlyFitting>,
): ReturnType<typeof shapePair> {
  if (typeof shallFit !== "boolean") return shallFit;
  const shared = Math.min(a.length, b.length);
  if (!shallFit && shared > 0 && canMeet(a, b)) {
    const back = 1 + ((sizeOf(a) + sizeOf(b)) % shared); // Some axis that both have, now this and now that.
    return { a: a.with(-back, 2), b: b.with(-back, 3 + (sizeOf(b) % 2)) };
  }
  if (!shallFit) return { a, b };
  const other = (axis: number) => a.at(axis - b.length) ?? 1;
  return { a, b: b.map((length, axis) => (length === 1 || other(axis) === 1 ? length : other(axis))) };
}

/** How two matrices shall be multiplied: mostly they fit, and often enough they would in another kind of product. */
export const products = steering(
  choice(
    ["fitting", "fitting", "fitting", "as drawn"],
    ["fitting", "equal", "rows", "columns", "one row", "one column", "number first", "number last"],
  ),
);

/** The shapes of two matrices that shall be multiplied in some way. */
export function multiplied(a: Shape, b: Shape, way: string): ReturnType<typeof shapePair> {
  const [n, k, m] = [a[0]!, a[1]!, b[1]!];
  const pairs: Readonly<Record<string, ReturnType<typeof shapePair>>> = {
    fitting: shapePair(a, [k, m]),
    equal: shapePair(a, a),
    rows: shapePair(a, [m, k]),
    columns: shapePair(a, [n, m]),
    "one row": shapePair([1, k], [1, k]),
    "one column": shapePair([n, 1], [n, 1]),
    "number first": shapePair([1, 1], b),
    "number last": shapePair(a, [1, 1]),
  };
  return pairs[way] ?? shapePair(a, b);
}

/** What can be said of two shapes that meet. */
export const meetingTraits = <Plans>(of: (plans: Plans) => readonly [Shape, Shape]) => {
  const says = (holds: (a: Shape, b: Shape) => boolean) => (plans: Plans) => holds(...of(plans));
  return {
    "the shapes don't fit": says((a, b) => !canMeet(a, b)),
    "one shape is empty, and the other isn't": says((a, b) => (a.length === 0) !== (b.length === 0)),
    "b has the higher rank": says((a, b) => a.length < b.length),
    "the ranks are equal and the shapes aren't": says(
      (a, b) => a.length === b.length && written(a) !== written(b),
    ),
    "an axis of length 1 stretches": says((a, b) => stretchesInto(a, b) || stretchesInto(b, a)),
    "a stretches": says(grows),
    "a 1 meets a 0": says((a, b) =>
      columnsOf(a, b).some((column) => written(column.toSorted()) === "[0, 1]"),
    ),
    "a length is 0": says((a, b) => a.includes(0) || b.includes(0)),
  };
};

/** What a view is made from: its shape, what steers its strides, and its first number. */
export const viewParts = {
  shape: shapes(0, 3, few),
  strides: steering(list(choice([1, 2, 3], [0, 0, 0, 4]))),
  layout: steering(choice(["stretched", "stretched", "as it comes"])),
  first: steering(choice([10], [0, 2.5, -10, 1e-9])),
};
type ViewParts = { readonly shape: Shape; readonly strides: readonly number[]; readonly first: number };

/** Mostly the strides of an array whose axes were stretched where 0 is drawn. */
export function stridesFor(shape: Shape, drawn: readonly number[], layout: string): number[] {
  const all = shape.map((_, axis) => drawn[axis] ?? 1);
  if (layout === "as it comes") return all;
  const own = rowMajorStrides(shape.map((length, axis) => (all[axis] === 0 ? 1 : length)));
  return own.map((stride, axis) => (all[axis] === 0 ? 0 : stride));
}

/** A view with exactly as many values as it reaches. */
export function viewOf({ shape, strides, first }: ViewParts) {
  const reach = shape.reduce((sum, length, axis) => sum + (length - 1) * strides[axis]!, 1);
  return { values: Float32Array.from({ length: reach }, (_, i) => first + 10 * i), shape, strides };
}

/** What can be said of a view. */
export const viewTraits = {
  "the strides aren't those of a full array": ({ shape, strides }: ViewParts) =>
    rowMajorStrides(shape).some((stride, axis) => shape[axis] !== 1 && strides[axis] !== stride),
  "the view has no axes": ({ shape }: ViewParts) => shape.length === 0,
  "the view has two axes or more": ({ shape }: ViewParts) => shape.length >= 2,
  "an axis has the stride 0": ({ strides }: ViewParts) => strides.includes(0),
};

/** Looks at what is read from a view, then from another one on the same values, then after these have changed. */
export function seeReading(see: See, view: View, indices: Shape, read: (from: View) => unknown): void {
  const kept = structuredClone(view);
  see("the result", read(view), exactly);
  see("the view after the call", view);
  see("a second call with the same arguments", read(view), exactly);
  // Code that doesn't go by the strides is wrong here already, and is shown this view: the next one is for what remembers.
  if (kept.strides.some((stride, axis) => stride === 0 && indices[axis] !== 0)) {
    const still = { ...kept, values: view.values, strides: view.shape.map(() => 0) };
    see("a call for the same values and shape, but with all strides 0", read(still));
  }
  view.values.fill(7);
  see("a call after all values have become 7", read(view));
}

/** What belongs to an array in a result; anything else is seen as it is. */
const arrayIn = (result: unknown): unknown =>
  typeof result === "object" && result !== null && "values" in result
    ? { values: result.values, shape: (result as Partial<Nd>).shape }
    : result;

/** The largest number of a result, signs aside. */
const largestIn = (result: unknown): number => {
  const values = typeof result === "number" ? [result] : (result as Partial<Nd> | undefined)?.values;
  return Math.max(0, ...Array.from(values ?? [], Math.abs));
};

/** Looks at what a call makes of arrays, and then whenever the numbers of one of them have been turned round. */
export function seeArrays(see: See, inputs: Readonly<Record<string, Nd>>, call: () => unknown): void {
  const first = call();
  // Of tiny numbers tiny differences count.
  const options = { tolerance: 1e-5 * Math.min(1, largestIn(first)) };
  see("the result", arrayIn(first), options);
  for (const [name, input] of Object.entries(inputs)) see(`${name} after the call`, input, exactly);
  for (const [name, { values }] of Object.entries(inputs)) {
    values.reverse();
    see(`the result after the numbers in ${name} have been turned round`, arrayIn(call()), options);
  }
  see("what the first call returned, after that", arrayIn(first), options);
}

/** Real digits, 0 to 1, shape (n, 28, 28), and the two mean pictures of the training half, (28, 28). */
export type NdDigits = Readonly<Record<"train" | "valid" | "ideals", Pair<Nd>>>;

let loaded: Promise<NdDigits> | undefined;

/** The real digits, prepared once per process; of the training half only the first hundred of each. Read them, don't write to them. */
export function ndDigits(): Promise<NdDigits> {
  const stacked = (pile: Uint8Array): Nd => ({
    values: scaled(pile),
    shape: [pile.length / PIXELS, SIDE, SIDE],
  });
  const hundred = (pile: Uint8Array): Nd => stacked(pile.subarray(0, 100 * PIXELS));
  const picture = (values: Float32Array): Nd => ({ values, shape: [SIDE, SIDE] });
  loaded ??= realDigits().then(({ bytes: { train, valid }, ideals }) => ({
    train: { threes: hundred(train.threes), sevens: hundred(train.sevens) },
    valid: { threes: stacked(valid.threes), sevens: stacked(valid.sevens) },
    ideals: { threes: picture(ideals[3]), sevens: picture(ideals[7]) },
  }));
  return loaded;
}

/** Some of the pictures, as an array of their own. */
export function pictures({ values, shape }: Nd, from: number, to: number): Nd {
  const size = sizeOf(shape.slice(1));
  return { values: values.slice(from * size, to * size), shape: [to - from, ...shape.slice(1)] };
}
