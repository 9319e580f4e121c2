"""Operations that move no number, and those that copy: cat, stack, clone, contiguous."""

import torch

from .calls import Family
from .encode import normal, whole

FLIPPED = ["permute", 2, 0, 1]
EVERY_OTHER = ["slice", 1, None, None, 2]


def record():
    f = Family("movement")
    x = normal(2, 3, 4)
    for sizes in [(6, 4), (24,), (-1, 2), (2, -1, 2), (1, 2, 3, 4), (2, 3, 4)]:
        f.case(f"view {sizes}", "view", [x], *sizes)
        f.case(f"reshape {sizes} of a permuted one", "reshape", [x.through(FLIPPED)], *sizes)
    f.case("view splits a strided axis", "view", [normal(4, 6).through(["slice", 0, None, None, 2])], 2, 2, 3)
    f.case("view of a transposed one that fits", "view", [x.through(["transpose", 0, 2])], 2, 2, 3, 2)
    f.case("view rank 0 as (1, 1)", "view", [normal()], 1, 1)
    f.case("view (1,) as rank 0", "reshape", [normal(1)], [])
    f.case("view zero length", "view", [normal(2, 0, 3)], 0, 7)
    f.case("reshape zero length with -1", "reshape", [normal(2, 0, 3)], -1, 3)
    for dims in [(0, 1, 2), (2, 1, 0), (1, 2, 0), (-1, 0, -2)]:
        f.case(f"permute {dims}", "permute", [x], *dims)
    for a, b in [(0, 1), (0, 2), (-1, -2), (1, 1)]:
        f.case(f"transpose {a} {b}", "transpose", [x], a, b)
    for shape in [(2, 3), (4,), (), (3, 0)]:
        f.case(f"t of {shape}", "t", [normal(*shape)])
    for args in [(), (1,), (0, 1), (-2, -1), (1, 1)]:
        f.case(f"flatten {args}", "flatten", [x], *args)
        f.case(f"flatten {args} of a permuted one", "flatten", [x.through(FLIPPED)], *args)
    f.case("flatten rank 0", "flatten", [normal()])
    for dim in [None, 0, 1, -1, 2]:
        f.case(f"squeeze {dim}", "squeeze", [normal(1, 3, 1)], *([] if dim is None else [dim]))
    for dim in [0, 1, 2, -1, -3]:
        f.case(f"unsqueeze {dim}", "unsqueeze", [normal(2, 3)], dim)
    f.case("unsqueeze rank 0", "unsqueeze", [normal()], -1)
    for shape, sizes in [((3, 1), (3, 4)), ((3,), (2, 3)), ((1, 3), (2, -1)), ((), (2, 2)), ((1,), (0,)), ((2, 1, 3), (4, 2, 5, 3))]:
        f.case(f"expand {shape} to {sizes}", "expand", [normal(*shape)], *sizes)
    slices(f)
    joins(f)
    parts(f)
    pads(f)
    f.case("clone", "clone", [x.through(FLIPPED)])
    f.case("contiguous of a permuted one", "contiguous", [x.through(FLIPPED)])
    f.case("contiguous of a sliced one", "contiguous", [x.through(EVERY_OTHER)])
    return f


def slices(f):
    x = normal(5, 6)
    cases = [(0, 1, 3), (0, None, 2), (0, -2), (1, 1, None, 2), (1, None, None, 3), (-1, -3, -1), (0, 3, 3), (0, 4, 2), (1, 0, 99), (0, -99, 2), (0, 7, 9)]
    for args in cases:
        f.case(f"slice {args}", "slice", [x], *args)
    f.case("slice of a slice", "slice", [x.through(["slice", 1, 1, None, 2])], 1, 1, None, 2)
    f.case("slice of a transposed one", "slice", [x.through(["t"])], 0, 1, 4)
    for dim, index in [(0, 0), (0, -1), (1, 2), (-1, -6), (-2, 4)]:
        f.case(f"select {dim} {index}", "select", [x], dim, index)
    f.case("select of a transposed one", "select", [x.through(["t"])], 0, 3)
    f.case("select down to rank 0", "select", [normal(4)], 0, 2)
    f.case("select int64", "select", [whole(3, 4, dtype=torch.int64)], 1, 1)


def joins(f):
    for dim in [0, 1, -1]:
        f.case(f"cat along {dim}", "cat", [normal(2, 3), normal(2, 3), normal(2, 3)], dim)
        f.case(f"stack along {dim}", "stack", [normal(2, 3), normal(2, 3)], dim)
    f.case("stack along the last new one", "stack", [normal(2, 3), normal(2, 3)], 2)
    f.case("cat of different lengths", "cat", [normal(5, 3), normal(1, 3), normal(2, 3)], 0)
    f.case("cat with a part of no rows", "cat", [normal(0, 3), normal(2, 3)], 0)
    f.case("cat of strided ones", "cat", [normal(3, 2).through(["t"]), normal(2, 6).through(EVERY_OTHER)], 1)
    f.case("cat with an empty list", "cat", [normal(0), normal(2, 3)], 0)
    f.case("cat with an empty list behind, along -1", "cat", [normal(2, 3), normal(0)], -1)
    f.case("cat of empty lists", "cat", [normal(0), normal(0)], 0)
    f.case("cat with an empty list of another type", "cat", [normal(0, dtype=torch.float64), normal(2, 3)], 1)
    f.case("cat of one", "cat", [normal(2)], 0)
    f.case("cat promotes", "cat", [whole(2, dtype=torch.int64), normal(3)], 0)
    f.case("cat float32 with float64", "cat", [normal(2), normal(3, dtype=torch.float64)], 0)
    f.case("stack of rank 0", "stack", [normal(), normal(), normal()], 0)
    f.case("stack of strided ones", "stack", [normal(3, 2).through(["t"]), normal(2, 3)], 1)
    f.case("stack of no rows", "stack", [normal(0, 3), normal(0, 3)], 0)
    f.case("stack uint8", "stack", [whole(2, 2, dtype=torch.uint8, low=0), whole(2, 2, dtype=torch.uint8, low=0)], 0)


def parts(f):
    for op, how, dim, count in [
        ("split", 2, 0, 3), ("split", [1, 3, 1], 0, 3), ("split", 6, 1, 1), ("split", 4, -1, 2), ("split", 99, 1, 1), ("split", [0, 6], 1, 2),
        ("chunk", 3, 1, 3), ("chunk", 4, 1, 3), ("chunk", 1, 0, 1), ("chunk", 2, 0, 2), ("chunk", 99, 0, 5),
    ]:  # fmt: skip
        for number in range(count):
            f.case(f"{op} {how} along {dim}, part {number}", op, [normal(5, 6)], how, dim, number)
    f.case("split of a transposed one", "split", [normal(5, 6).through(["t"])], 4, 0, 1)
    f.case("split of no rows", "split", [normal(0, 3)], 2, 0, 0)
    f.case("chunk of no rows", "chunk", [normal(0, 3)], 2, 0, 1)
    f.case("split int64", "split", [whole(5, dtype=torch.int64)], 2, 0, 2)


def pads(f):
    for shape, widths in [
        ((3,), [1, 2]), ((2, 3), [1, 2]), ((2, 3), [0, 1, 2, 0]), ((1, 2, 3, 3), [1, 1, 1, 1]), ((2, 3), []), ((4, 5), [-1, -2]), ((4, 5), [-1, 2, 1, -3]),
        ((0, 3), [0, 0, 1, 1]), ((2, 3, 2), [1, 0, 0, 2, 1, 1]),
    ]:  # fmt: skip
        f.case(f"pad {shape} by {widths}", "pad", [normal(*shape)], widths)
    f.case("pad with a number", "pad", [normal(2, 3)], [1, 2], {"value": 1.5})
    f.case("pad with minus infinity", "pad", [normal(2, 3)], [1, 0], {"value": -1e30})
    f.case("pad of a transposed one", "pad", [normal(2, 3).through(["t"])], [1, 2])
    for dtype in [torch.bool, torch.uint8, torch.int64, torch.float64]:
        f.case(f"pad {dtype}", "pad", [whole(2, 3, dtype=dtype, low=0)], [1, 2], {"value": 1.5})
