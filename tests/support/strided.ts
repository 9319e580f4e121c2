/**
 * Tensors by hand, as module 02 has them: a typed array, a shape, strides and an offset. How trials draw them and look at them.
 */
import fc from "fast-check";
import { choice, type Kind, list, type Trait, trait } from "../trials/kinds.ts";
import type { See } from "../trials/observing.ts";
import { shapes, sizeOf } from "../trials/tensors.ts";
import { hasTwice } from "../trials/twice.ts";
import { written } from "../trials/writing.ts";

/** What a learner's tensor is made of. */
export interface Strided {
  readonly values: Float32Array;
  readonly shape: readonly number[];
  readonly strides: readonly number[];
  readonly offset: number;
}

/**
 * How the numbers lie in the storage: one behind the other, the first axis running fastest, the last two axes exchanged, in rows that are
 * longer than shown, with gaps, or all steps along the first axis at the same place.
 */
type Layout = "packed" | "turned" | "inner turned" | "cut" | "every second" | "repeated";

/** What a tensor is made from. */
export interface StridedPlan {
  readonly shape: readonly number[];
  readonly layout: Layout;
  readonly offset: number;
  /** The numbers in the storage, again and again; null: 1, 2, 3, ... */
  readonly numbers: readonly number[] | null;
  /** How many numbers of somebody else stand before the storage in its memory. */
  readonly before: number;
}

/** Row-major strides: each axis steps over the product of the lengths after it. */
export const stridesFor = (shape: readonly number[]): number[] =>
  shape.map((_, axis) => sizeOf(shape.slice(axis + 1)));

/** The strides of a plan. */
export function stridesOf({ shape, layout }: StridedPlan): number[] {
  switch (layout) {
    case "turned":
      return stridesFor(shape.toReversed()).toReversed();
    case "inner turned":
      return innerTurned(stridesFor(innerTurned(shape)));
    case "repeated":
      return stridesFor(shape).map((stride, axis) => (axis === 0 ? 0 : stride));
    case "cut":
      return stridesFor([...shape.slice(0, -1), (shape.at(-1) ?? 0) + 1].slice(0, shape.length));
    case "every second":
      return stridesFor(shape).map((stride) => 2 * stride);
    default:
      return stridesFor(shape);
  }
}

/** The last two exchanged. */
const innerTurned = (list: readonly number[]): number[] => [
  ...list.slice(0, -2),
  ...list.slice(-2).toReversed(),
];

/** Whether the strides of a plan are those of row-major order without gaps. */
export const isPacked = (plan: StridedPlan): boolean => `${stridesOf(plan)}` === `${stridesFor(plan.shape)}`;

function made(plan: StridedPlan): Strided {
  const { shape, offset, numbers: own, before } = plan;
  const strides = stridesOf(plan);
  const end = shape.reduce((place, length, axis) => place + (length - 1) * strides[axis]!, offset) + 1;
  const length = end + (isWhole(plan) ? 0 : 1); // Other numbers may follow, too.
  const memory = new Float32Array(before + length).fill(99);
  const values = memory.subarray(before);
  for (const place of values.keys()) values[place] = own?.[place % own.length] ?? place + 1;
  return { values, shape: [...shape], strides, offset };
}

/** Whether the storage holds the numbers of the tensor and no others. */
const isWhole = (plan: StridedPlan): boolean => plan.layout === "packed" && plan.offset === 0;

function shownPlan(plan: StridedPlan): string {
  const { values, shape, strides, offset } = made(plan);
  const isLong = values.length > 24 && plan.numbers === null;
  const storage = isLong
    ? `Float32Array.from({ length: ${values.length} }, (_, place) => place + 1)`
    : writtenIn(values, plan.before);
  if (isPacked(plan)) return `packed(${storage}, ${written(shape)}${offset > 0 ? `, ${offset}` : ""})`;
  return `{ values: ${storage}, shape: ${written(shape)}, strides: ${written(strides)}, offset: ${offset} }`;
}

const writtenIn = (values: Float32Array, before: number): string =>
  before === 0
    ? written(values)
    : `${written(new Float32Array(before).fill(99)).slice(0, -1)}, ${[...values].map(written).join(", ")}).subarray(${before})`;

const shapeTraits: readonly Trait<StridedPlan>[] = [
  ...[0, 1, 2].map((rank) => trait<StridedPlan>(`has rank ${rank}`, ({ shape }) => shape.length === rank)),
  ...[2, 3, 4].map((rank) =>
    trait<StridedPlan>(`has rank ${rank} or more`, ({ shape }) => shape.length >= rank),
  ),
  trait("has an axis of length 1", ({ shape }) => shape.includes(1)),
  trait("has two axes of the same length", ({ shape }) => hasTwice(shape)),
  trait("isn't square", ({ shape }) => shape.length >= 2 && new Set(shape).size > 1),
];

const traits: readonly Trait<StridedPlan>[] = [
  trait("doesn't begin at place 0", ({ offset }) => offset > 0),
  trait("isn't packed (its strides aren't those of row-major order)", (plan) => !isPacked(plan)),
  trait("has a last stride that isn't 1", (plan) => (stridesOf(plan).at(-1) ?? 1) !== 1),
  trait("shows only a part of its storage", (plan) => !isWhole(plan)),
  trait("has a stride of 0", (plan) => stridesOf(plan).includes(0)),
  trait("has values that are a part of a larger array", ({ before }) => before > 0),
  { says: (it) => `a number of ${it} is NaN`, holds: (plan) => written(read(made(plan))).includes("NaN") },
  ...shapeTraits,
];

/** Shapes for tensors by hand: 0 to 4 axes, none of them empty. */
export const handShapes = (minRank: number, maxRank = 4): Kind<readonly number[]> =>
  shapes(minRank, maxRank, { ...choice([2, 3], [1, 4, 1]), plain: (i) => [2, 3, 2, 1][i] ?? 1 });

/** Half of them packed. */
const LAYOUTS: readonly Layout[] = [
  "packed",
  "packed",
  "packed",
  "packed",
  "turned",
  "inner turned",
  "cut",
  "every second",
  "repeated",
];

/**
 * Tensors by hand of these shapes.
 *
 * @param layouts one of them is drawn
 * @param special numbers that are easily overlooked
 */
export function strided(
  shapeKind: Kind<readonly number[]> = handShapes(0),
  layouts: readonly Layout[] = LAYOUTS,
  special: readonly number[] = [0, -1, 0.5, Number.NaN, Number.POSITIVE_INFINITY],
): Kind<StridedPlan, Strided> {
  const source = list(choice([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], special), { min: 1, max: 6 });
  const packed: StridedPlan = { shape: [], layout: "packed", offset: 0, numbers: null, before: 0 };
  return {
    plans: fc.record({
      shape: shapeKind.plans,
      layout: fc.constantFrom(...layouts),
      offset: fc.constantFrom(0, 0, 1, 3),
      numbers: fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: source.plans }),
      before: fc.constantFrom(0, 0, 0, 2),
    }),
    make: made,
    show: shownPlan,
    plain: (i) => ({ ...packed, shape: shapeKind.plain(i) }),
    *simpler(plan) {
      if (plan.before > 0) yield { ...plan, before: 0 };
      if (plan.numbers !== null) yield { ...plan, numbers: null };
      if (plan.layout !== "packed") yield { ...plan, layout: "packed" };
      if (plan.layout === "every second") yield { ...plan, layout: "turned" };
      if (plan.offset > 0) yield { ...plan, offset: 0 };
      if (plan.offset > 1) yield { ...plan, offset: 1 };
      for (const shape of shapeKind.simpler(plan.shape)) yield { ...plan, shape };
      for (const numbers of plan.numbers === null ? [] : source.simpler(plan.numbers))
        yield { ...plan, numbers };
    },
    traits,
  };
}

/** Numbers, or lists of such things. */
export type Lists = number | Lists[];

/** Nested lists of these shapes. */
export function nestedLists(shapeKind: Kind<readonly number[]>): Kind<StridedPlan, Lists> {
  const packed = strided(
    shapeKind,
    ["packed"],
    [0, 0, -1, -2, 0.5, -0.25, 1e-7, 1e21, 256, Number.POSITIVE_INFINITY, 0],
  );
  const listed = (plan: StridedPlan): Lists => read(made({ ...plan, offset: 0 })) as Lists;
  const numbersIn = (plan: StridedPlan): unknown[] => [listed(plan)].flat(20);
  return {
    ...packed,
    make: listed,
    show: (plan) => written(listed(plan)),
    traits: [
      { says: (it) => `the first number of ${it} is 0`, holds: (plan) => numbersIn(plan)[0] === 0 },
      {
        says: (it) => `a number of ${it} is Infinity`,
        holds: (plan) => numbersIn(plan).includes(Number.POSITIVE_INFINITY),
      },
      { says: (it) => `a number of ${it} is 0`, holds: (plan) => numbersIn(plan).includes(0) },
      {
        says: (it) => `a number of ${it} isn't a whole number from 0 to 255`,
        holds: (plan) => !numbersIn(plan).every((n) => Uint8Array.of(n as number)[0] === n),
      },
      ...shapeTraits,
    ],
  };
}

/** Whether it is a tensor by hand. */
export function isStrided(result: unknown): result is Strided {
  if (!(result instanceof Object)) return false;
  const { values, shape, strides, offset } = result as Partial<Strided>;
  return values instanceof Float32Array && isList(shape) && isList(strides) && typeof offset === "number";
}

const isList = (value: unknown): boolean => Array.isArray(value);

/** The notes of a tensor; anything else as it is. */
export function notesOf(result: unknown): unknown {
  if (!isStrided(result)) return result;
  const { shape, strides, offset } = result;
  return { shape, strides, offset };
}

/** The most numbers that are read: a shape may be wrong, and large. */
const MOST = 250_000;

/** The numbers of a tensor as its notes show them, as nested lists; what can't be read is undefined. */
export function read(x: unknown): unknown {
  if (!isStrided(x)) return x;
  const { values, shape, strides, offset } = x;
  if (!(sizeOf(shape) <= MOST)) return "too many numbers to read";
  const from = (axis: number, place: number): unknown =>
    axis === shape.length
      ? values[place]
      : Array.from({ length: shape[axis]! }, (_, i) => from(axis + 1, place + i * strides[axis]!));
  return from(0, offset);
}

/** Looks at a tensor that may lie in its storage in any way. */
export function seeNumbers(see: See, result: unknown): void {
  see("the shape of the result", isStrided(result) ? result.shape : result);
  if (isStrided(result)) see("the numbers of the result", read(result), { tolerance: 0 });
}

/** Looks at a tensor that is packed. */
export function seePacked(see: See, result: unknown): void {
  see("the result", notesOf(result));
  see("the numbers of the result", read(result), { tolerance: 0 });
}

/** Everything of `x` that must stay as it is. */
export const partsOf = (x: Strided): Record<string, unknown> =>
  Object.fromEntries(Object.entries(x).map(([name, part]) => [`x.${name}`, part]));

/** Looks at tensors that must have stayed as they were. */
function seeKept(see: See, inputs: readonly Strided[]): void {
  const [only] = inputs;
  const kept = inputs.length === 1 && only !== undefined ? partsOf(only) : { "all tensors": inputs };
  for (const [name, part] of Object.entries(kept)) see(`${name} after the call`, part);
}

const shareMemory = (one: unknown, other: unknown): boolean =>
  isStrided(one) && isStrided(other) && one.values.buffer === other.values.buffer;

/** Looks at what a call makes of some tensors by copying: every result has a storage of its own. */
export function seeCopies(
  see: See,
  inputs: readonly Strided[],
  call: () => unknown,
  look: (see: See, result: unknown) => void,
): void {
  const first = call();
  look(see, first);
  see("whether the result has a storage of its own", !inputs.some((x) => shareMemory(first, x)));
  seeKept(see, inputs);
  const second = call();
  see("the numbers of a second result", read(second));
  see("whether the second result has a storage of its own", !shareMemory(first, second));
  for (const x of inputs) x.values.fill(8);
  see("the numbers of a result after the storage has changed", read(call()));
}

/** Looks at what a call makes of `x` without copying: other notes, and the same storage. */
export function seeView(see: See, x: Strided, call: () => unknown): void {
  const result = call();
  see("the result", notesOf(result));
  if (isStrided(result)) {
    see("whether the values of the result are x.values itself", result.values === x.values);
    see(
      "whether the values of the result lie in the memory of x.values",
      result.values.buffer === x.values.buffer,
    );
    see("whether the result is x itself", result === x);
  }
  seeKept(see, [x]);
  const second = call();
  see("a second call with the same arguments", notesOf(second));
  see("whether each call makes a result of its own", !(isStrided(result) && result === second));
}
