/**
 * Bad input for the factories and for every method of Tensor.
 */
import * as engine from "#engine";
import { noGrad, ones, tensor, zeros } from "#engine";
import {
  classes,
  images,
  leaf,
  NO_AXIS,
  NO_BROADCAST,
  type Row,
  rank0,
  truths,
  v,
  whole,
  wrong,
  x,
  y,
} from "./bad-operands.ts";

export const FACTORIES: readonly Row[] = [
  [
    "tensor, rows of two lengths",
    () => tensor([[1, 2], [3]]),
    "expected a list of 2 at depth 1, found a list of 1",
  ],
  ["tensor, deeper in one place", () => tensor([[1], 2]), "expected a list of 1 at depth 1, found 2"],
  ["tensor, text", () => tensor(wrong(["one"])), "expected a number at depth 1, found one"],
  ["tensor, nothing", () => tensor(wrong(undefined)), "found undefined"],
  ["tensor, of tensors", () => tensor(wrong([x, x])), "found a tensor", "stack(...)"],
  ["tensor, other typed arrays", () => tensor(wrong(new BigInt64Array(2))), "BigInt64Array", "Float32Array"],
  ["dtype, unknown", () => tensor([1], { dtype: wrong("float16") }), "no type float16", "float32, float64"],
  [
    "requiresGrad_, of whole numbers",
    () => tensor([1], { dtype: "int32", requiresGrad: true }),
    "int32",
    "float()",
  ],
  ["fromTypedArray", () => engine.fromTypedArray(new Float32Array(3), [2]), "3 values", "(2,)"],
  ["zeros", () => zeros(-1), "whole numbers, 0 or more, got (-1,)"],
  ["zeros, a fraction", () => zeros(2, 1.5), "got (2, 1.5)"],
  ["zeros, text", () => zeros(wrong("3")), "whole numbers"],
  ["ones", () => ones([2, -3]), "got (2, -3)"],
  ["full", () => engine.full([-1], 2), "got (-1,)"],
  ["full, no shape", () => engine.full(wrong(2), 3), "a list such as [2, 3], got 2"],
  ["full, no value", () => engine.full([2], wrong(undefined)), "must be a number, got undefined"],
  ["eye", () => engine.eye(1.5), "got (1.5,)"],
  ["arange", () => engine.arange(0, 5, 0), "a step of 0 never leads from 0 to 5"],
  ["arange, the wrong way", () => engine.arange(5, 0), "a step of 1 never leads from 5 to 0"],
  ["arange, nothing", () => engine.arange(wrong(undefined)), "must be numbers", "undefined"],
  ["arange, endless", () => engine.arange(Number.POSITIVE_INFINITY), "must be numbers", "Infinity"],
  ["linspace", () => engine.linspace(0, 1, -1), "got (-1,)"],
  ["rand", () => engine.rand(-1), "got (-1,)"],
  [
    "rand, whole numbers",
    () => engine.rand([2], { dtype: "int64" }),
    "not int64",
    "randint(low, high, shape)",
  ],
  ["randn", () => engine.randn(2, -2), "got (2, -2)"],
  ["randn, truths", () => engine.randn([2], { dtype: "bool" }), "float32 or float64, not bool"],
  ["randint", () => engine.randint(3, 3, [2]), "low 3 must be less than high 3"],
  ["randint, fractions", () => engine.randint(0.5, 5, [2]), "whole numbers", "0.5 and 5"],
  ["randint, no shape", () => engine.randint(0, 5, wrong(3)), "a list such as [2, 3], got 3"],
  ["randperm", () => engine.randperm(-1), "got (-1,)"],
  ["manualSeed", () => engine.manualSeed(1.5), "whole number up to 2^53, not 1.5"],
  ["setRngState", () => engine.setRngState(wrong(5)), "getRngState()", "got 5"],
  ["noGrad", () => noGrad(wrong(5)), "noGrad(() => ...)", "got 5"],
  ["stack, nothing", () => engine.stack([]), "a list of at least one tensor"],
  ["stack, no list", () => engine.stack(wrong(x)), "a list of at least one tensor"],
  ["stack, shapes", () => engine.stack([x, x, y]), "number 0 is (2, 3) and number 2 is (4, 5)", "cat(...)"],
  ["stack, dimension", () => engine.stack([x, x], 4), "no dimension 4", "-3 to 2"],
  ["cat, nothing", () => engine.cat([]), "a list of at least one tensor"],
  [
    "cat, shapes",
    () => engine.cat([x, y]),
    "(2, 3) and (4, 5)",
    "along dimension 0",
    "all other lengths must be equal",
  ],
  ["cat, ranks", () => engine.cat([x, v]), "(2, 3) and (3,)"],
  ["cat, dimension", () => engine.cat([x, x], 2), "no dimension 2"],
  ["cat, rank 0", () => engine.cat([rank0]), "rank 0", "stack(...)"],
  ["where, no condition", () => engine.where(wrong(true), 1, 2), "a bool tensor such as x.gt(0), got true"],
  ["where, numbers as condition", () => engine.where(x, x, x), "must be bool, got float32", "x.gt(0)"],
  ["where, shapes", () => engine.where(x.gt(0), y, x), "(4, 5) and (2, 3) do not broadcast"],
  ["where, text", () => engine.where(x.gt(0), wrong("a"), 2), "tensors or numbers, got a"],
];

const twoSided = ["add", "sub", "mul", "div", "pow", "eq", "ne", "lt", "le", "gt", "ge"] as const;
const dims = [
  "sum",
  "mean",
  "std",
  "var",
  "max",
  "min",
  "argmax",
  "softmax",
  "logSoftmax",
  "squeeze",
] as const;
const inPlace = ["add_", "sub_", "mul_", "div_", "copy_"] as const;
const changes = ["add_", "sub_", "mul_", "div_", "fill_"] as const;

export const METHODS: readonly Row[] = [
  ...twoSided.flatMap((name): Row[] => [
    [`${name}, shapes`, () => x[name](y), NO_BROADCAST],
    [`${name}, nothing`, () => x[name](wrong(undefined)), "a tensor or a number", "(2, 3)", "undefined"],
    [`${name}, a list`, () => x[name](wrong([1, 2, 3])), "a tensor or a number", "[ 1, 2, 3 ]"],
  ]),
  ...(["maximum", "minimum"] as const).flatMap((name): Row[] => [
    [`${name}, shapes`, () => x[name](y), NO_BROADCAST],
    [`${name}, a number`, () => x[name](wrong(3)), "expected a tensor, got 3"],
  ]),
  ...dims.map((name): Row => [`${name}, dimension`, () => x[name](5), NO_AXIS]),
  ...inPlace.map((name): Row => [`${name}, shapes`, () => zeros(2, 3)[name](y), "(4, 5)", "(2, 3)"]),
  ...changes.map(
    (name): Row => [`${name}, a leaf`, () => leaf()[name](1), "leaf that requires a gradient", "noGrad(...)"],
  ),
  ["add_, of the graph", () => leaf().mul(2).add_(1), "add(...)", "detach()"],
  [
    "add_, floats into whole numbers",
    () => zeros([3], { dtype: "int64" }).add_(0.5),
    "float32",
    "int64",
    "float()",
  ],
  ["div_, of whole numbers", () => zeros([3], { dtype: "int64" }).div_(2), "float32", "int64", "float()"],
  ["mul_, of an expanded tensor", () => zeros(3, 1).expand(3, 4).mul_(2), "(3, 4) is expanded", "clone()"],
  ["zero_, a leaf", () => leaf().zero_(), "leaf that requires a gradient", ".data"],
  ["fill_, text", () => zeros(2).fill_(wrong("a")), "a tensor or a number", "'a'"],
  ["sub, truths", () => truths.sub(truths), "of a bool tensor", "ne(...)"],
  ["neg, truths", () => truths.neg(), "bool", "float()"],
  ["clamp", () => x.clamp(wrong("a")), "must be numbers, got 'a'"],
  ["item", () => x.item(), "(2, 3) has 6 elements", "tolist()"],
  ["item, of nothing", () => zeros(0).item(), "(0,) has 0 elements"],
  ["rank 0, iterated", () => [...rank0], "cannot be iterated over", "item()"],
  ["matmul, lengths", () => x.matmul(y), "(2, 3) @ (4, 5)", "inner lengths 3 and 4 differ"],
  [
    "matmul, a transpose away",
    () => zeros(256, 784).matmul(zeros(30, 784)),
    "(256, 784) @ (30, 784): inner lengths 784 and 30 differ; did you mean b.t()?",
  ],
  ["matmul, rank 0", () => x.matmul(rank0), "(2, 3) @ ()", "mul(...)"],
  [
    "matmul, stacks",
    () => zeros(2, 3, 4).matmul(zeros(3, 4, 5)),
    "(2, 3, 4) @ (3, 4, 5)",
    "(2,) and (3,) do not broadcast",
  ],
  ["matmul, types", () => x.matmul(zeros([3, 2], { dtype: "float64" })), "float32 and float64", "float()"],
  ["matmul, a number", () => x.matmul(wrong(3)), "expected a tensor, got 3"],
  ["sum, twice", () => x.sum([0, -2]), "named twice"],
  [
    "sum, options first",
    () => x.sum(wrong({ keepdim: true })),
    "options such as { keepdim: true } come after it",
  ],
  ["mean, whole numbers", () => whole.mean(), "(3,) is int64", "float()"],
  ["std, whole numbers", () => whole.std(), "(3,) is int64", "float()"],
  ["var, truths", () => truths.var(), "(2,) is bool", "float()"],
  ["softmax, whole numbers", () => whole.softmax(0), "(3,) is int64", "float()"],
  ["logSoftmax, whole numbers", () => whole.logSoftmax(0), "(3,) is int64", "float()"],
  ["max, of nothing", () => zeros(0).max(), "(0,) has no elements"],
  ["min, of nothing", () => zeros(0, 3).min(), "(0, 3) has no elements"],
  ["max, along nothing", () => zeros(0, 3).max(0), "length 0"],
  ["argmax, of nothing", () => zeros(0).argmax(), "length 0"],
  ["view, size", () => x.view(4), "6 elements do not fit the shape (4,); it has room for 4"],
  ["view, two unknowns", () => x.view(-1, -1), "only one length can be -1"],
  ["view, no divisor", () => x.view(-1, 4), "6 is not a multiple of 4"],
  ["view, memory", () => x.t().view(6), "(3, 2) with strides (1, 3) cannot be seen as (6,)", "reshape(...)"],
  ["reshape", () => x.reshape(5), "6 elements do not fit the shape (5,)"],
  ["flatten, dimension", () => x.flatten(5), NO_AXIS],
  ["flatten, the wrong way", () => x.flatten(1, 0), "startDim 1 comes after endDim 0"],
  ["t", () => images.t(), "rank 2 or less, got (1, 2, 5, 5)", "permute(...)"],
  ["transpose", () => x.transpose(0, 5), NO_AXIS],
  ["transpose, one name", () => x.transpose(0, wrong(undefined)), "no dimension undefined"],
  ["permute, too few", () => x.permute(0), "each of the 2 dimensions of (2, 3) once"],
  ["permute, twice", () => x.permute(0, 0), "each of the 2 dimensions of (2, 3) once"],
  ["unsqueeze", () => x.unsqueeze(3), "no dimension 3", "-3 to 2"],
  ["expand", () => x.expand(3, 3), "(2, 3) cannot be expanded to (3, 3)", "only axes of length 1 stretch"],
  ["expand, fewer axes", () => x.expand(3), "(2, 3) cannot be expanded to (3,)"],
  ["expand, a new -1", () => x.expand(-1, 2, 3), "(2, 3) cannot be expanded to (-1, 2, 3)", "already there"],
  ["slice, dimension", () => x.slice(5), NO_AXIS],
  ["slice, step", () => x.slice(0, 0, 2, -1), "step must be 1 or more, got -1"],
  ["slice, fractions", () => x.slice(0, 0.5), "whole numbers, got 0.5"],
  ["slice, rank 0", () => rank0.slice(0), "rank 0", "item()"],
  ["select, index", () => x.select(1, 3), "index 3 is outside dimension 1 of (2, 3), which has length 3"],
  ["select, dimension", () => x.select(5, 0), NO_AXIS],
  ["select, rank 0", () => rank0.select(0, 0), "rank 0", "item()"],
  ["indexSelect, index", () => x.indexSelect(0, classes(2)), "index 2 is outside a dimension of length 2"],
  ["indexSelect, fractions", () => x.indexSelect(0, tensor([0.5])), "index 0.5"],
  ["indexSelect, dimension", () => x.indexSelect(5, whole), NO_AXIS],
  [
    "indexSelect, a matrix",
    () => x.indexSelect(0, zeros([2, 2], { dtype: "int64" })),
    "(n,), got (2, 2)",
    "flatten()",
  ],
  ["indexSelect, a list", () => x.indexSelect(0, wrong([1])), "expected a tensor, got [ 1 ]"],
  ["dtype, of to", () => x.to(wrong("float16")), "no type float16"],
  ["requiresGrad_", () => zeros([3], { dtype: "int64" }).requiresGrad_(), "int64", "float()"],
  ["requiresGrad_, of a result", () => leaf().mul(2).requiresGrad_(false), "detach()"],
  ["backward, no graph", () => x.sum().backward(), "requiresGrad_()"],
  ["backward, no upstream", () => leaf().mul(2).backward(), "shape (2,)", "mean()", "backward(upstream)"],
  [
    "backward, upstream's shape",
    () => leaf().mul(2).backward(ones(3)),
    "upstream gradient has shape (3,), this tensor (2,)",
  ],
  ["backward, upstream a number", () => leaf().mul(2).backward(wrong(1)), "expected a tensor, got 1"],
  ["backward, twice", () => backwardTwice(), "already used", "retainGraph"],
  ["backward, overwritten", () => backwardOverwritten(), "changed in place", "clone()"],
];

function backwardTwice(): void {
  const loss = leaf().pow(2).sum();
  loss.backward();
  loss.backward();
}

function backwardOverwritten(): void {
  const w = leaf();
  const loss = w.mul(w).sum();
  noGrad(() => w.add_(1));
  loss.backward();
}
