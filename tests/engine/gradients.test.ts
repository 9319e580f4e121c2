/**
 * Every gradient rule against the slope it claims to be.
 *
 * For random numbers x and a random upstream gradient g, the rule's answer must be what one sees when each element of x
 * is moved a little in float64 and the change of sum(g · f(x)) is measured. A random g matters: under a plain sum, rules
 * that forget to multiply by g, or that mix up its elements, pass unseen.
 *
 * The samples (support/samples.ts, composed.ts) have a row per operation; a test at the end says which rule, if any, was never asked.
 */
import { describe, expect, test } from "vitest";
import { F, fromTypedArray, Generator, type Tensor } from "#engine";
import type { NdArray } from "#engine/array/ndarray.ts";
import { ops } from "#engine/ops/index.ts";
import type { Op } from "#engine/ops/op.ts";
import { apply } from "#engine/tensor.ts";
import { COMPOSED } from "./support/composed.ts";
import type { Sample } from "./support/sample.ts";
import { SAMPLES } from "./support/samples.ts";

type AnyOp = Op<readonly NdArray[], readonly unknown[]>;

const asked = new Map<string, Set<number>>();

/** The same operation, but it takes down which of its rules are asked. */
function watched(name: string, op: AnyOp): AnyOp {
  const seen = new Set<number>();
  asked.set(name, seen);
  const gradients = op.gradients.map((rule, index): typeof rule => (...saved) => {
    seen.add(index);
    return rule(...saved);
  });
  return { ...op, gradients };
}

const dice = new Generator().manualSeed(20);

/** Random numbers at least 0.02 apart from each other and from 0: no step may cross a kink or change a winner. */
function apart(count: number, positive = false, scale = 1): Float64Array {
  const places = dice.permutation(count);
  const noise = dice.uniforms64(count);
  return Float64Array.from(places, (place, i) => {
    const size = 0.2 + (2.5 * (place + 0.5 * noise[i]!)) / Math.max(count, 8);
    return scale * (positive || (place * 7) % 3 === 0 ? size : -size);
  });
}

const sizeOf = (shape: readonly number[]) => shape.reduce((a, b) => a * b, 1);

/** Reversed shape in memory, seen the right way round: the same numbers at other places. */
function strided(values: Float64Array, shape: readonly number[]): [leaf: Tensor, seen: Tensor] {
  const leaf = fromTypedArray(values.slice(), [...shape].reverse());
  leaf.requiresGrad_();
  return [leaf, shape.length === 0 ? leaf : leaf.permute([...shape.keys()].reverse())];
}

function dense(values: Float64Array, shape: readonly number[]): [leaf: Tensor, seen: Tensor] {
  const leaf = fromTypedArray(values.slice(), shape).requiresGrad_();
  return [leaf, leaf];
}

interface Check {
  readonly f: (...operands: Tensor[]) => Tensor;
  readonly shapes: readonly (readonly number[])[];
  readonly positive?: boolean | undefined;
  readonly scale?: number | undefined;
  readonly step?: number | undefined;
  readonly tolerance?: number | undefined;
}

/** Compares `backward` with measured slopes, for operands laid out by `layout`, under a random upstream gradient. */
function expectSlopes(
  { f, shapes, positive, scale, step = 1e-5, tolerance = 1e-7 }: Check,
  layout = dense,
): void {
  const numbers = apart(
    shapes.reduce((sum, shape) => sum + sizeOf(shape), 0),
    positive,
    scale,
  );
  let start = 0;
  const values = shapes.map((shape) => {
    const end = start + sizeOf(shape);
    const own = numbers.slice(start, end);
    start = end;
    return own;
  });
  const made = values.map((v, i) => layout(v, shapes[i]!));
  const out = f(...made.map(([, seen]) => seen));
  const upstream = dice.normals64(out.size);
  // An upstream gradient that isn't contiguous either.
  out.backward(layout(upstream, out.shape)[1].detach().to(out.dtype));

  const weighted = (changed: readonly Float64Array[]) => {
    const result = f(...changed.map((v, i) => layout(v, shapes[i]!)[1])).toTypedArray();
    const weights = layout(upstream, out.shape)[1].toTypedArray();
    let sum = 0;
    for (let i = 0; i < weights.length; i++) sum += weights[i]! * result[i]!;
    return sum;
  };
  values.forEach((operand, i) => {
    const grad = made[i]![0].grad;
    if (grad === null) throw new Error(`operand ${i}: no gradient arrived`);
    expect(grad.shape, `shape of the gradient of operand ${i}`).toEqual(made[i]![0].shape);
    const got = grad.toTypedArray();
    for (let at = 0; at < operand.length; at++) {
      const moved = (by: number) => {
        const changed = values.map((v) => v.slice());
        changed[i]![at]! += by;
        return weighted(changed);
      };
      const slope = (moved(step) - moved(-step)) / (2 * step);
      if (Math.abs(got[at]! - slope) > tolerance * Math.max(1, Math.abs(slope))) {
        throw new Error(
          `operand ${i}, element ${at}: the rule says ${got[at]}, the measured slope is ${slope}`,
        );
      }
    }
  });
}

const label = ({ shapes, args = [] }: Sample) =>
  `${shapes.map((shape) => `(${shape})`).join(" ")} ${args.map((arg) => (typeof arg === "object" && "storage" in (arg as object) ? "index" : JSON.stringify(arg))).join(" ")}`;

for (const [name, samples] of Object.entries(SAMPLES)) {
  describe(name, () => {
    const op = watched(name, ops[name as keyof typeof ops] as unknown as AnyOp);
    samples.forEach((sample, number) => {
      const { shapes, args = [], constants = [], between = [], after = [] } = sample;
      const f = (...operands: Tensor[]) =>
        apply(op, [...constants, ...operands.toSpliced(1, 0, ...between), ...after], ...args);
      const check = { ...sample, f };
      const title = `${number + 1}: ${label(sample)}`;
      test(title, () => expectSlopes(check));
      test(`${title}, operands and upstream not contiguous`, () => {
        // A view of such an operand may be impossible; refusing is right, a wrong slope isn't.
        if (name === "view") expect(() => expectSlopes(check, strided)).not.toThrow(/slope/);
        else expectSlopes(check, strided);
      });
      const [first] = shapes;
      if (shapes.length > 1 && shapes.every((shape) => String(shape) === String(first))) {
        test(`${title}, one node for all operands`, () => {
          expectSlopes({ ...check, shapes: [first!], f: (x) => f(...shapes.map(() => x!)) });
        });
      }
      test(`${title}, a second backward adds to the first`, () => expectAccumulation(check));
    });
  });
}

/** backward(g) and then backward(2g) bring three times what backward(g) brings. */
function expectAccumulation({ f, shapes, positive, scale }: Check): void {
  const leaves = shapes.map((shape) => dense(apart(sizeOf(shape), positive, scale), shape)[0]);
  const out = f(...leaves);
  const g = fromTypedArray(dice.normals64(out.size), out.shape).to(out.dtype);
  out.backward(g, { retainGraph: true });
  const once = leaves.map((leaf) => leaf.grad!.toTypedArray());
  out.backward(g.mul(2));
  leaves.forEach((leaf, i) => {
    leaf.grad!.toTypedArray().forEach((value, at) => {
      expect(value).toBeCloseTo(3 * once[i]![at]!, 10);
    });
  });
}

for (const [name, samples] of Object.entries(COMPOSED)) {
  samples.forEach((sample, number) => {
    test(`${name} ${number + 1}`, () => expectSlopes(sample));
    test(`${name} ${number + 1}, operands and upstream not contiguous`, () => expectSlopes(sample, strided));
  });
}

test("every function of F is either an operation or a composed function that is checked here", () => {
  const unchecked = Object.keys(F).filter((name) => !(name in ops) && !(name in COMPOSED));
  expect(unchecked).toEqual(["oneHot"]); // of whole numbers, which have no gradient
});

test("the check itself notices a rule that forgets the upstream gradient, and one that takes the wrong operand", () => {
  const { mul } = ops;
  const forgets = {
    ...mul,
    gradients: [(_: NdArray, { inputs: [, b] }: { inputs: [NdArray, NdArray] }) => b, mul.gradients[1]],
  };
  const swaps = { ...mul, gradients: [mul.gradients[1], mul.gradients[0]] };
  for (const wrong of [forgets, swaps]) {
    const f = (a?: Tensor, b?: Tensor) => apply(wrong as typeof mul, [a!, b!]);
    expect(() =>
      expectSlopes({
        f,
        shapes: [
          [2, 3],
          [2, 3],
        ],
      }),
    ).toThrow(/the rule says .* the measured slope is/);
  }
});

test("every gradient rule was asked", () => {
  // A condition and an index have a rule too: one that says there is none.
  const none = [
    ...["gather[1]", "maskedFill[0]", "maskedSelect[0]", "scatter[1]", "scatterAdd[1]", "where[0]"],
    ...["indexSelect[1]", "pick[1]", "takeBest[1]"],
  ];
  const never = Object.entries(ops).flatMap(([name, op]) =>
    [...op.gradients.keys()].filter((i) => !asked.get(name)?.has(i)).map((i) => `${name}[${i}]`),
  );
  expect(never.sort()).toEqual(none.sort());
});
