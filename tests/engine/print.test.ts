/**
 * Printing: letter for letter what PyTorch prints.
 */
import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nn, tensor, zeros } from "#engine";
import { formatTensor } from "#engine/print.ts";
import { type RecordedTensor, recorded, toNumber, toTensor } from "./support/recorded.ts";

interface Printed {
  readonly name: string;
  readonly tensor: RecordedTensor;
  readonly requiresGrad: boolean;
  readonly gradFn: string | null;
  readonly text: string;
}

describe("recorded texts", () => {
  for (const { name, tensor: t, requiresGrad, gradFn, text } of recorded<Printed>("printing")) {
    test(name, () => {
      const rounded = t.dtype === "float32" ? Math.fround : (value: number) => value;
      const values = t.data.map((value) => rounded(toNumber(value)));
      expect(formatTensor({ values, shape: t.shape, dtype: t.dtype, requiresGrad, gradFn })).toBe(text);
    });
  }
});

describe("tensors print themselves", () => {
  test("every recorded leaf, through String", () => {
    for (const { name, tensor: t, requiresGrad, gradFn, text } of recorded<Printed>("printing")) {
      if (gradFn === null) expect(String(toTensor({ ...t, requiresGrad })), name).toBe(text);
    }
  });

  test("console.log and template texts show the same", () => {
    const t = tensor([1.5, -2]);
    expect(inspect(t)).toBe("tensor([ 1.5000, -2.0000])");
    expect(`${t}`).toBe(inspect(t));
    expect(inspect({ t })).toContain("tensor([ 1.5000, -2.0000])");
  });

  test("a result says which operation made it", () => {
    const x = tensor([1, 2, 3], { requiresGrad: true });
    expect(String(x.mul(2))).toBe("tensor([2., 4., 6.], grad_fn=<MulBackward0>)");
    expect(String(x.sum())).toBe("tensor(6., grad_fn=<SumBackward0>)");
    expect(String(x.detach())).toBe("tensor([1., 2., 3.])");
    expect(String(x.gt(1))).toBe("tensor([False,  True,  True])");
  });

  test("a parameter says so", () => {
    expect(String(new nn.Parameter(tensor([0.5])))).toBe(
      "Parameter containing:\ntensor([0.5000], requires_grad=True)",
    );
  });

  test("views print what they show", () => {
    const t = tensor([
      [1, 2],
      [3, 4],
    ]);
    expect(String(t.t())).toBe("tensor([[1., 3.],\n        [2., 4.]])");
    expect(String(t.select(1, 1))).toBe("tensor([2., 4.])");
    expect(String(zeros([60000, 28, 28]).slice(0, 0, 2).select(0, 1).select(0, 3))).toContain(
      "tensor([0., 0.,",
    );
  });

  test("an operation after backward still says its name", () => {
    const x = tensor([2], { requiresGrad: true });
    const y = x.sum(0);
    const before = String(y);
    y.backward();
    expect(String(y)).toBe(before);
  });
});

test("all numbers of a tensor end in the same column, and no line is wider than 80", () => {
  fc.assert(
    fc.property(
      fc.array(fc.float({ noNaN: true, min: -50, max: 50 }), { minLength: 1, maxLength: 60 }),
      (values) => {
        // -0 takes one column more than PyTorch reckons with, and so than we do.
        const text = String(tensor(values.map((value) => value + 0)));
        const lines = text.split("\n");
        expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
        const commas = lines.slice(0, -1).map((line) => [...line].flatMap((c, i) => (c === "," ? [i] : [])));
        for (const places of commas) expect(places).toEqual(commas[0]);
      },
    ),
    { numRuns: 100 },
  );
});
