/**
 * Small programs: what is stored, which types meet, and tensors of rank or length 0.
 */
import { arange, cat, F, full, linspace, ones, tensor, zeros } from "#engine";
import { int, parameter, type Row, slope } from "./findings.ts";

export const CAST_ON_STORE: readonly Row[] = [
  ["int64 to a negative number", () => int(2, 4, 0).pow(-1), /pow: .*whole numbers.*use float\(\)/],
  ["uint8 to a negative number", () => tensor(Uint8Array.of(2)).pow(-1), /pow: .*use float\(\)/],
  ["bool to a negative number", () => tensor([true]).pow(-1), /pow: .*use float\(\)/],
  [
    "int64 to a negative int64",
    () => int(2, 1, -1, -1, 0).pow(int(-2, -2, -3, -2, -1)),
    "int64 [0,1,-1,1,0]",
  ],
  ["int64 to a negative fraction", () => int(4).pow(-0.5), "float32 [0.5]"],
  ["int64 power beyond 2^63", () => int(2, 3).pow(64), "int64 [0,8733086111712067000]"],
  ["int32 power wraps", () => tensor(Int32Array.of(3)).pow(21), "int32 [1870418611]"],
  ["uint8 power wraps", () => tensor(Uint8Array.of(3)).pow(6), "uint8 [217]"],
  ["bool to a number", () => tensor([true, false]).pow(2), "int64 [1,0]"],
  ["bool to a bool", () => tensor([true]).pow(tensor([true])), /pow: of a bool tensor/],
  ["clamp of int64 at a fraction", () => int(-2, 0, 3).clamp(0.5), "float32 [0.5,0.5,3]"],
  ["clamp of bool", () => tensor([true, false]).clamp(-2, 3), "int64 [1,0]"],
  ["clamp without ends", () => ones(1).clamp(), /clamp: needs min, max or both/],
  ["uint8 by 300", () => tensor(Uint8Array.of(150)).div(300), "float32 [0.5]"],
  ["rank 0 of uint8 by -1", () => tensor(255, { dtype: "uint8" }).div(-1), "float32 -255"],
  ["int32 by 2^31", () => tensor(Int32Array.of(-(2 ** 30))).div(2 ** 31), "float32 [-0.5]"],
  ["uint8 to the power 300", () => tensor(Uint8Array.of(2)).pow(300), /pow: 300 does not fit into uint8/],
  ["clamp of uint8 at 300", () => tensor(Uint8Array.of(2)).clamp(300), /clamp: 300 does not fit into uint8/],
  ["clamp of uint8 at 300 and a fraction", () => tensor(Uint8Array.of(2)).clamp(300, 0.5), "float32 [0.5]"],
  [
    "sin of an int32 that no float32 holds",
    () => tensor(Int32Array.of(2 ** 31 - 1)).sin(),
    `float32 [${Math.fround(Math.sin(2 ** 31))}]`,
  ],
  ["linspace in int64", () => linspace(0, 1, 3, { dtype: "int64" }), "int64 [0,0,1]"],
  ["linspace backwards in int64", () => linspace(0, -5, 4, { dtype: "int64" }), "int64 [0,-1,-3,-5]"],
  ["linspace in bool", () => linspace(0, 1, 3, { dtype: "bool" }), /linspace: bool/],
  ["arange in int64 by halves", () => arange(0, 2, 0.5, { dtype: "int64" }), /arange: int64 needs whole/],
  ["arange in bool", () => arange(0, 4, 1, { dtype: "bool" }), /arange: bool/],
  ["arange past uint8", () => arange(0, 300, 100, { dtype: "uint8" }), "uint8 [0,100,200]"],
  ["neg of 0", () => int(0).neg(), "int64 [0]"],
  ["1 / neg of 0", () => tensor([1]).div(int(0).neg()), 'float32 ["Infinity"]'],
  ["a negative fraction as int64", () => Object.is(tensor([-0.5]).long().item(), 0), true],
  [
    "-0 written into int64",
    () =>
      Object.is(
        int(1)
          .copy_(tensor([-0.5]))
          .item(),
        0,
      ),
    true,
  ],
  ["0 x -1 in int64", () => Object.is(int(0).mul(-1).item(), 0), true],
  ["0 x= -1 in int64", () => Object.is(int(0).mul_(-1).item(), 0), true],
  ["full of -0 in int64", () => Object.is(full([1], -0, { dtype: "int64" }).item(), 0), true],
  [
    "nan and infinity as int64",
    () => tensor([Number.NaN, Infinity]).long(),
    `int64 [${-(2 ** 63)},${-(2 ** 63)}]`,
  ],
  ["nan and 3e9 as int32", () => tensor([Number.NaN, 3e9]).int(), `int32 [${-(2 ** 31)},${-(2 ** 31)}]`],
  [
    "nan and 3e9 written into int32",
    () => tensor(Int32Array.of(1)).copy_(tensor([3e9])),
    `int32 [${-(2 ** 31)}]`,
  ],
  ["int64 as int32 keeps the lowest bits", () => int(2 ** 32 + 5).int(), "int32 [5]"],
  ["nan for an int64", () => full([1], Number.NaN, { dtype: "int64" }), /full: NaN does not fit into int64/],
  ["300 for a uint8", () => full([1], 300, { dtype: "uint8" }), /full: 300 does not fit into uint8/],
  ["nan written into int64", () => int(1).fill_(Number.NaN), /fill_: NaN does not fit into int64/],
  [
    "int32 product beyond 2^53",
    () => tensor(Int32Array.of(2 ** 31 - 1)).mul(tensor(Int32Array.of(2 ** 31 - 1))),
    "int32 [1]",
  ],
  ["the same in place", () => tensor(Int32Array.of(2 ** 31 - 1)).mul_(2 ** 31 - 1), "int32 [1]"],
  ["int64 product beyond 2^63", () => int(2 ** 62).mul(4), "int64 [0]"],
  ["int64 sum beyond 2^63", () => int(2 ** 62, 2 ** 62, 2 ** 62, 2 ** 62).sum(), "int64 0"],
];

export const RANK_AND_LENGTH_0: readonly Row[] = [
  [
    "flatten of rank 0, a dimension that isn't there",
    () => tensor(3).flatten(-2),
    /flatten: there is no dimension -2/,
  ],
  [
    "adding to an expanded tensor without elements",
    () => zeros(1, 0).expand(3, 0).add_(ones(3, 0)).shape,
    [3, 0],
  ],
  ["softmax of rank 0", () => tensor(3).softmax(0), "float32 1"],
  ["logSoftmax of rank 0", () => tensor(3).logSoftmax(-1), "float32 0"],
  ["argmax of rank 0", () => tensor(3).argmax(0), "int64 0"],
  ["argmax of rank 0, keepdim", () => tensor(3).argmax(-1, { keepdim: true }), "int64 0"],
  ["argmax of all, keepdim", () => ones(2, 3).argmax(undefined, { keepdim: true }), "int64 [[0]]"],
  ["max of rank 0", () => tensor(3).max(-1).values, "float32 3"],
  ["min of rank 0, keepdim", () => tensor(3).min(0, { keepdim: true }).values, "float32 3"],
  [
    "max of rank 0, its gradient",
    () => slope(tensor(3, { requiresGrad: true }), (x) => x.max(0).values),
    "1",
  ],
  [
    "softmax of rank 0, its gradient",
    () => slope(tensor(3, { requiresGrad: true }), (x) => x.softmax(0)),
    "0",
  ],
  ["indexSelect of rank 0", () => tensor(3).indexSelect(0, int(0)), "float32 3"],
  [
    "indexSelect of rank 0, its gradient",
    () => slope(tensor(3, { requiresGrad: true }), (x) => x.indexSelect(0, int(0))),
    "1",
  ],
  [
    "indexSelect of rank 0, place 1",
    () => tensor(3).indexSelect(0, int(1)),
    /indexSelect: index 1 is outside/,
  ],
  ["softmax along length 0", () => zeros(4, 0).softmax(1).shape, [4, 0]],
  ["logSoftmax along length 0", () => zeros(4, 0).logSoftmax(1).shape, [4, 0]],
  ["linear without inputs, rank 3", () => F.linear(zeros(5, 2, 0), zeros(1, 0), ones(1)).shape, [5, 2, 1]],
  ["linear without inputs, rank 1", () => F.linear(zeros(0), zeros(4, 0), ones(4)), "float32 [1,1,1,1]"],
  ["sum over an empty list", () => ones(2, 3).sum([]), "float32 6"],
  ["sum over an empty list, keepdim", () => ones(2, 3).sum([], { keepdim: true }), "float32 [[6]]"],
  ["mean over an empty list", () => ones(2, 3).mean([]), "float32 1"],
  ["mean over an empty list, its gradient", () => slope(parameter(1, 2), (x) => x.mean([])), "[0.5,0.5]"],
  ["cat with an empty list", () => cat([zeros(0), ones(2, 3)]).shape, [2, 3]],
  ["cat with an empty list behind, along -1", () => cat([ones(2, 3), zeros(0)], -1).shape, [2, 3]],
  ["cat of empty lists", () => cat([zeros(0), zeros(0)]).shape, [0]],
  [
    "cat with an empty list of another type",
    () => cat([zeros([0], { dtype: "float64" }), ones(1, 2)]).dtype,
    "float64",
  ],
  [
    "cat with an empty list, its gradient",
    () => slope(parameter(1, 2), (x) => cat([zeros([0], { requiresGrad: true }), x.view(1, 2)])),
    "[1,1]",
  ],
];

const BOOL = /of a bool tensor, .*use float\(\)/;
const truth = () => tensor([true]);

export const TYPES: readonly Row[] = [
  ["bool - float", () => truth().sub(ones(1)), BOOL],
  ["float - bool", () => ones(1).sub(truth()), BOOL],
  [
    "mseLoss of whole numbers",
    () => F.mseLoss(int(1), int(2), { reduction: "sum" }),
    /mseLoss: needs a floating type.*int64.*float\(\)/,
  ],
  [
    "avgPool2d of bytes",
    () => F.avgPool2d(zeros([1, 1, 2, 2], { dtype: "uint8" }), 2),
    /avgPool2d: needs a floating type/,
  ],
  ["bool - 1", () => truth().sub(1), BOOL],
  ["bool -= bool", () => truth().sub_(truth()), BOOL],
  ["float -= bool", () => ones(1).sub_(truth()), BOOL],
  ["bool += 1", () => truth().add_(1), /add_: the result is int64 and cannot be kept in a tensor of bool/],
  ["bool *= int64", () => truth().mul_(int(2)), /mul_: the result is int64/],
  ["int64 *= 0.5", () => int(1).mul_(0.5), /mul_: the result is float32/],
  ["bool += bool", () => truth().add_(truth()), "bool [true]"],
  ["bool *= bool", () => truth().mul_(tensor([false])), "bool [false]"],
  ["bool filled with 2", () => truth().fill_(2), "bool [true]"],
  ["bool zeroed", () => truth().zero_(), "bool [false]"],
  ["abs of bool", () => truth().abs(), BOOL],
  ["neg of bool", () => truth().neg(), BOOL],
  ["relu of bool", () => truth().relu(), BOOL],
  ["argmax of bool", () => truth().argmax(), BOOL],
  ["max of bool", () => tensor([false, true]).max(), "bool true"],
  ["float32 = rank-0 float64", () => tensor([0.1]).eq(tensor(0.1, { dtype: "float64" })), "bool [true]"],
  ["int32 = float32", () => tensor(Int32Array.of(16777217)).eq(tensor([16777216])), "bool [true]"],
  [
    "float32 + rank-0 float64",
    () =>
      tensor([0.7])
        .add(tensor(0.1, { dtype: "float64" }))
        .eq(tensor([0.7]).add(0.1)),
    "bool [true]",
  ],
  [
    "linspace in float32",
    () => linspace(0, 1, 7).tolist(),
    [0, 1 / 6, 1 / 3, 0.5, 0.6666666269302368, 5 / 6, 1].map(Math.fround),
  ],
];
