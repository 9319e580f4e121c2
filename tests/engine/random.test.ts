/**
 * Random streams: the same seed gives PyTorch's numbers.
 *
 * Uniform and whole numbers must agree bit for bit, normals within 2e-6 (PyTorch computes the logarithm, sine and
 * cosine of a large fill by an approximation of its own).
 */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  arange,
  bernoulli,
  DataLoader,
  type DType,
  defaultGenerator,
  Generator,
  getRngState,
  manualSeed,
  rand,
  randint,
  randn,
  randperm,
  setRngState,
  TensorDataset,
} from "#engine";
import { type Shortened, shortenedDiffer } from "./support/models.ts";
import { recorded } from "./support/recorded.ts";

interface Stream {
  readonly name: string;
  readonly seed: number;
  readonly steps: readonly {
    readonly draw: string;
    readonly args: readonly number[];
    readonly out?: Shortened;
  }[];
}

const NORMAL_TOLERANCE = 2e-6;

function draw(g: Generator, kind: string, args: readonly number[]): ArrayLike<number> {
  const [first = 0, second = 0, third = 0] = args;
  switch (kind) {
    case "rand":
      return g.uniforms(first);
    case "rand64":
      return g.uniforms64(first);
    case "randn":
      return g.normals(first);
    case "randn64":
      return g.normals64(first);
    case "uniform":
      return g.uniforms(first, second, third);
    case "randint":
      return g.integers(first, second, third);
    case "randperm":
      return g.permutation(first);
    case "bernoulli":
      return g.bernoullis(first, second);
    case "coins":
    case "coins64":
      return coins(g, first, kind === "coins" ? "float32" : "float64");
    case "loader":
    case "shuffled loader":
      return onePass(g, first, second, kind === "shuffled loader");
    default:
      throw new Error(`the recorded stream has a draw this test does not know: ${kind}`);
  }
}

/** One throw for each of `count` probabilities from 0 to 1; from the default stream. */
function coins(g: Generator, count: number, dtype: DType): ArrayLike<number> {
  setRngState(g.getState());
  const thrown = bernoulli(arange(0, count, 1, { dtype }).div(count - 1)).toTypedArray();
  g.setState(getRngState());
  return thrown;
}

/** The order of one pass of a DataLoader over 0, 1, 2, ...; it draws from the default stream. */
function onePass(g: Generator, length: number, batchSize: number, shuffle: boolean): number[] {
  const items = arange(length);
  setRngState(g.getState());
  const loader = new DataLoader(new TensorDataset(items, items), { batchSize, shuffle });
  const order = [...loader].flatMap(([xb]) => [...xb.toTypedArray()]);
  g.setState(getRngState());
  return order;
}

describe("recorded streams", () => {
  for (const stream of recorded<Stream>("random")) {
    test(stream.name, () => {
      const g = new Generator().manualSeed(stream.seed);
      let saved = g.getState();
      stream.steps.forEach((step, i) => {
        if (step.draw === "save") saved = g.getState();
        else if (step.draw === "restore") g.setState(saved);
        else if (step.draw === "seed") g.manualSeed(step.args[0]!);
        else if (step.draw === "advance") g.advance(step.args[0]!);
        else {
          const isNormal = step.draw.startsWith("randn");
          const actual = draw(g, step.draw, step.args);
          // In float64 the formulas agree to the last digits, as everywhere.
          const problem = shortenedDiffer(actual, step.out!, isNormal ? NORMAL_TOLERANCE : 0);
          if (problem !== null) throw new Error(`step ${i}, ${step.draw}(${step.args}): ${problem}`);
        }
      });
    });
  }
});

describe("the published run", () => {
  test("seed 42: noise, three parameters, weights and bias", () => {
    const g = new Generator().manualSeed(42);
    g.normals(20);
    expect([...g.normals(3)].map((v) => Number(v.toFixed(4)))).toEqual([-0.7658, -0.7506, 1.3525]);
    expect(g.normals(784)).toHaveLength(784);
    expect(g.normals(1)).toHaveLength(1);
  });

  test("its starting bias is the second normal of the pair drawn 792 outputs after that state", () => {
    const g = new Generator().manualSeed(42);
    for (const count of [20, 3, 784, 1]) g.normals(count);
    expect(g.advance(792).normals(2)[1]).toBeCloseTo(-0.10135623, 7);
  });
});

describe("tensors", () => {
  test("rand, randn, randint and randperm draw from the one default stream, in order", () => {
    manualSeed(42);
    const drawn = [
      rand(3),
      randn(2, 10),
      randn([3], { dtype: "float64" }),
      randint(0, 5, [4]),
      randperm(6),
      rand([2], { dtype: "float64" }),
    ];
    const g = new Generator().manualSeed(42);
    const expected = [
      g.uniforms(3),
      g.normals(20),
      g.normals64(3),
      g.integers(0, 5, 4),
      g.permutation(6),
      g.uniforms64(2),
    ];
    expect(drawn.map((t) => [...t.toTypedArray()])).toEqual(expected.map((values) => [...values]));
    expect(drawn.map((t) => t.shape)).toEqual([[3], [2, 10], [3], [4], [6], [2]]);
    expect(drawn.map((t) => t.dtype)).toEqual(["float32", "float32", "float64", "int64", "int64", "float64"]);
  });

  test("getRngState and setRngState go back in time", () => {
    manualSeed(1);
    randn(3);
    const state = getRngState();
    const once = String(randn(5));
    rand(1000);
    setRngState(state);
    expect(String(randn(5))).toBe(once);
  });
});

describe("a generator", () => {
  test("two seeds differ, one seed repeats", () => {
    const numbers = (seed: number) => String(new Generator().manualSeed(seed).uniforms(5));
    expect(numbers(1)).toBe(numbers(1));
    expect(numbers(1)).not.toBe(numbers(2));
  });

  test("a clone draws the same and leaves the original alone", () => {
    const g = new Generator().manualSeed(3);
    g.normals(1);
    const copy = g.clone();
    const fromCopy = String([copy.normals(3), copy.uniforms(700)]);
    expect(String([g.normals(3), g.uniforms(700)])).toBe(fromCopy);
  });

  test("a saved state isn't touched by later draws", () => {
    const g = new Generator().manualSeed(3);
    const state = g.getState();
    const first = String(g.uniforms(2000));
    g.setState(state).uniforms(2000);
    expect(String(g.setState(state).uniforms(2000))).toBe(first);
  });

  test("advance(n) skips what n raw draws would take, across refills of the table", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 0, max: 2500 }), (before, count) => {
        const [stepped, jumped] = [new Generator().manualSeed(8), new Generator().manualSeed(8)];
        for (let i = 0; i < before + count; i++) stepped.random();
        jumped.advance(before).advance(count);
        return stepped.random() === jumped.random();
      }),
      { numRuns: 30 },
    );
  });

  test("every permutation holds each number once; whole numbers stay in their range", () => {
    fc.assert(
      fc.property(
        fc.nat(200),
        fc.integer({ min: -1e6, max: 1e6 }),
        fc.integer({ min: 1, max: 1e10 }),
        (n, low, range) => {
          const places = [...defaultGenerator.permutation(n)].sort((a, b) => a - b);
          expect(places).toEqual([...Array(n).keys()]);
          for (const value of defaultGenerator.integers(low, low + range, 20)) {
            expect(Number.isInteger(value) && value >= low && value < low + range).toBe(true);
          }
        },
      ),
      { numRuns: 50 },
    );
  });

  test("a stream begins anew in every process that doesn't seed it, and `new Generator()` never does", () => {
    expect(String(new Generator().uniforms(3))).toBe(String(new Generator().uniforms(3)));
    expect(new Generator().initialSeed).toBe(67280421310721);
    expect(defaultGenerator.initialSeed).toBeGreaterThanOrEqual(0);
  });

  test("bad input is refused by name", () => {
    const g = new Generator();
    expect(() => g.manualSeed(0.5)).toThrow(
      "manualSeed: the seed must be a whole number up to 2^53, not 0.5",
    );
    expect(() => g.manualSeed(2 ** 60)).toThrow(/manualSeed/);
    expect(() => g.uniforms(-1)).toThrow("uniforms: the count must be a whole number from 0 up, not -1");
    expect(() => g.normals(1.5)).toThrow(/normals: .* not 1.5/);
    expect(() => g.advance(-3)).toThrow(/advance: .* not -3/);
    expect(() => g.permutation(Number.NaN)).toThrow(/permutation: .* not NaN/);
    expect(() => g.integers(3, 3, 1)).toThrow(
      "integers: nothing lies from 3 up to 3; low must be less than high",
    );
    expect(() => g.integers(0.5, 3, 1)).toThrow(
      "integers: low and high must be whole numbers up to 2^53, not 0.5 and 3",
    );
  });
});
