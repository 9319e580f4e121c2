"""Operations that turn many elements into few, along all, one or several dimensions."""

import math

import torch

from .calls import Family
from .encode import given, normal, whole

DIMS = [None, 0, 1, -1, [0, 2], [-1, 0], [0, 1, 2]]


def record():
    f = Family("reduce")
    for op in ["sum", "mean", "std", "var"]:
        for dim in DIMS:
            args = [] if dim is None else [dim]
            f.case(f"{op} over {dim}", op, [normal(2, 3, 4)], *args)
            if dim is not None:
                f.case(f"{op} over {dim}, keepdim", op, [normal(2, 3, 4)], dim, {"keepdim": True})
        f.case(f"{op} strided", op, [normal(4, 5).through(["t"], ["slice", 0, None, None, 2])], 1)
        f.case(f"{op} expanded", op, [normal(3, 1).through(["expand", 3, 4])], 0)
        f.case(f"{op} float64", op, [normal(5, dtype=torch.float64)])
        f.case(f"{op} nan", op, [given([[1.0, math.nan], [2.0, 3.0]])], 1)
        f.case(f"{op} inf", op, [given([[1.0, math.inf], [2.0, 3.0]])], 1)
        if op in ("sum", "mean"):
            f.case(f"{op} rank 0", op, [normal()])
            f.case(f"{op} zero length", op, [normal(0)])
            f.case(f"{op} of (2, 0) over 1", op, [normal(2, 0)], 1)
            f.case(f"{op} of (2, 0) over 0", op, [normal(2, 0)], 0)
        else:
            f.case(f"{op} of the whole population", op, [normal(4, 3)], 1, {"correction": 0})
            f.case(f"{op} of equal numbers", op, [given([[2.0, 2.0, 2.0], [1.0, 2.0, 3.0]])], 1)
            f.case(f"{op} far from 0", op, [given([10000.0, 10001.0, 10002.0, 10004.0])])
    for dtype in [torch.bool, torch.uint8, torch.int32, torch.int64]:
        f.case(f"sum {dtype}", "sum", [whole(3, 4, dtype=dtype, low=0, high=3)])
        f.case(f"sum {dtype} over 0", "sum", [whole(3, 4, dtype=dtype, low=0, high=3)], 0)
    f.case("sum uint8 past 255", "sum", [given([200, 200], torch.uint8)])
    f.case("sum of many", "sum", [normal(40, 50)])
    f.case("mean of many", "mean", [normal(40, 50)])
    extremes(f)
    accumulate(f)
    for op in ["sum", "mean", "std", "var"]:
        f.case(f"{op} over []", op, [normal(2, 3)], [])
        f.case(f"{op} over [], keepdim", op, [normal(2, 3)], [], {"keepdim": True})
    for op in ["softmax", "logSoftmax", "max", "min"]:
        f.case(f"{op} of rank 0 along 0", op, [normal()], 0)
        f.case(f"{op} of rank 0 along -1", op, [normal()], -1)
    for op in ["softmax", "logSoftmax"]:
        f.case(f"{op} of (4, 0) along 0", op, [normal(4, 0)], 0)
        f.case(f"{op} of (4, 0) along 1", op, [normal(4, 0)], 1)
    f.case("argmax of rank 0", "argmax", [normal()], -1)
    f.case("max of rank 0, keepdim", "max", [normal()], 0, {"keepdim": True})
    f.case("sum int64 past 2^63", "sum", [given([2**62] * 4, torch.int64)])
    for op in ["softmax", "logSoftmax"]:
        for dim in [0, 1, -1]:
            f.case(f"{op} along {dim}", op, [normal(3, 4, scale=3.0)], dim)
        f.case(f"{op} of large numbers", op, [given([[1000.0, 1001.0], [-1000.0, 0.0]])], 1)
        f.case(f"{op} float64", op, [normal(2, 5, dtype=torch.float64)], -1)
        f.case(f"{op} strided", op, [normal(4, 3).through(["t"])], 0)
        f.case(f"{op} with -inf", op, [given([0.0, -math.inf, 1.0])], 0)
    return f


def accumulate(f):
    for dim in [None, 0, 1, -1]:
        args = [] if dim is None else [dim]
        f.case(f"prod over {dim}", "prod", [normal(2, 3, 4)], *args)
        if dim is not None:
            f.case(f"prod over {dim}, keepdim", "prod", [normal(2, 3, 4)], dim, {"keepdim": True})
            f.case(f"cumsum along {dim}", "cumsum", [normal(2, 3, 4)], dim)
            f.case(f"logSumExp over {dim}", "logSumExp", [normal(2, 3, 4)], dim)
            f.case(f"logSumExp over {dim}, keepdim", "logSumExp", [normal(2, 3, 4)], dim, {"keepdim": True})
    for op in ["prod", "cumsum", "logSumExp"]:
        f.case(f"{op} strided", op, [normal(4, 5).through(["t"], ["slice", 0, None, None, 2])], 1)
        f.case(f"{op} float64", op, [normal(3, 5, dtype=torch.float64)], 0)
        nan = given([[1.0, math.nan], [2.0, 3.0]])
        # PyTorch divides the product by each element, so that NaN in one spoils the slope of that one too.
        f.case(f"{op} nan", op, [nan.without_gradient() if op == "prod" else nan], 1)
        f.case(f"{op} rank 0", op, [normal()], 0)
        f.case(f"{op} of (2, 0) over 1", op, [normal(2, 0)], 1)
        f.case(f"{op} of (0, 3) over 0", op, [normal(0, 3)], 0)
    for op in ["prod", "cumsum"]:
        for dtype in [torch.bool, torch.uint8, torch.int32, torch.int64]:
            f.case(f"{op} {dtype}", op, [whole(3, 4, dtype=dtype, low=0, high=3)], 1)
    f.case("prod of nothing", "prod", [normal(0)])
    f.case("prod with one zero", "prod", [given([[1.0, 0.0, 3.0], [2.0, 4.0, -5.0]])], 1)
    f.case("prod with two zeros", "prod", [given([[1.0, 0.0, 0.0], [2.0, 4.0, 0.0]])], 1)
    f.case("prod of all with one zero", "prod", [given([[1.0, 7.0, 0.0], [2.0, 4.0, 3.0]])])
    f.case("prod int64 past 2^63", "prod", [given([2**62, 4, 3], torch.int64)])
    f.case("cumsum int64 past 2^63", "cumsum", [given([2**62] * 4, torch.int64)], 0)
    f.case("cumsum inf", "cumsum", [given([1.0, math.inf, 2.0, -math.inf, 1.0])], 0)
    f.case("logSumExp of large numbers", "logSumExp", [given([[1000.0, 1001.0], [-1000.0, 0.0]])], 1)
    f.case("logSumExp with -inf", "logSumExp", [given([0.0, -math.inf, 1.0])], 0)
    f.case("logSumExp of -inf alone", "logSumExp", [given([-math.inf, -math.inf])], 0)
    f.case("logSumExp with inf", "logSumExp", [given([math.inf, 1.0])], 0)
    f.case("logSumExp over two", "logSumExp", [normal(2, 3, 4)], [0, 2])
    for p in [2, 1, 3, 0.5, 1.5, -1, "inf", "-inf"]:
        f.case(f"norm {p}", "norm", [normal(3, 4)], p)
        f.case(f"norm {p} over 1", "norm", [normal(3, 4)], p, 1)
        f.case(f"norm {p} over two, keepdim", "norm", [normal(2, 3, 2)], p, [0, -1], {"keepdim": True})
        f.case(f"norm {p} of equal sizes and zeros", "norm", [given([[2.0, -2.0, 1.0], [3.0, 0.0, 0.0]])], p, 1)
    f.case("norm 0", "norm", [whole(3, 4).without_gradient()], 0)
    f.case("norm", "norm", [normal(3, 4)])
    f.case("norm of zeros", "norm", [given([0.0, 0.0])])
    f.case("norm of nothing", "norm", [normal(0)])
    f.case("norm nan", "norm", [given([1.0, math.nan])])
    f.case("norm strided", "norm", [normal(4, 3).through(["t"])], 2, 0)
    f.case("norm float64", "norm", [normal(4, 3, dtype=torch.float64)], 2, 0)
    f.case("norm of rank 0", "norm", [normal()])


def extremes(f):
    for op in ["max", "min"]:
        f.case(f"{op} of all", op, [normal(3, 4)])
        f.case(f"{op} of all with ties", op, [whole(3, 5)])
        f.case(f"{op} rank 0", op, [normal()])
        f.case(f"{op} with nan", op, [given([1.0, math.nan, 3.0])])
        f.case(f"{op} with inf", op, [given([1.0, math.inf, -math.inf])])
        for dim in [0, 1, -1]:
            f.case(f"{op} along {dim}", op, [normal(2, 3, 4)], dim)
            f.case(f"{op} along {dim} with ties, keepdim", op, [whole(3, 4)], *([dim, {"keepdim": True}]))
        f.case(f"{op} along 1 with nan", op, [given([[1.0, math.nan], [2.0, 3.0]])], 1)
        f.case(f"{op} of (0, 3) along 1", op, [normal(0, 3)], 1)
        f.case(f"{op} int64", op, [whole(3, 4, dtype=torch.int64)])
        f.case(f"{op} uint8 along 0", op, [whole(3, 4, dtype=torch.uint8, low=0)], 0)
        f.case(f"{op} bool along 1", op, [whole(3, 4, dtype=torch.bool, low=0, high=2)], 1)
        f.case(f"{op} strided", op, [normal(4, 3).through(["t"])], 1)
    for op in ["any", "all"]:
        for dtype in [torch.bool, torch.uint8, torch.float32]:
            f.case(f"{op} of {dtype}", op, [whole(3, 4, dtype=dtype, low=0, high=2)])
            for dim in [0, 1, -1]:
                f.case(f"{op} of {dtype} along {dim}", op, [whole(3, 4, dtype=dtype, low=0, high=2)], dim)
        f.case(f"{op} keepdim", op, [whole(3, 4, dtype=torch.bool, low=0, high=2)], 1, {"keepdim": True})
        f.case(f"{op} of nan", op, [given([math.nan, 1.0])])
        f.case(f"{op} of -0", op, [given([-0.0, 1.0])])
        f.case(f"{op} of nothing", op, [normal(0)])
        f.case(f"{op} of (0, 3) along 0", op, [normal(0, 3)], 0)
        f.case(f"{op} of rank 0", op, [normal()])
        f.case(f"{op} strided", op, [whole(4, 3, low=0, high=2).through(["t"])], 1)
    f.case("argmin of all", "argmin", [normal(3, 4)])
    f.case("argmin with ties", "argmin", [given([3.0, 1.0, 1.0, 2.0])])
    f.case("argmin with nan", "argmin", [given([1.0, math.nan, 3.0])])
    f.case("argmin of rank 0", "argmin", [normal()], -1)
    for dim in [0, 1, -1, -2]:
        f.case(f"argmin along {dim}", "argmin", [normal(3, 4)], dim)
    f.case("argmin keepdim", "argmin", [normal(3, 4)], 1, {"keepdim": True})
    f.case("argmin strided", "argmin", [normal(3, 4).through(["t"])])
    f.case("argmax of all", "argmax", [normal(3, 4)])
    f.case("argmax with ties", "argmax", [given([1.0, 3.0, 3.0, 2.0])])
    f.case("argmax with nan", "argmax", [given([1.0, math.nan, 3.0])])
    for dim in [0, 1, -1, -2]:
        f.case(f"argmax along {dim}", "argmax", [normal(3, 4)], dim)
    f.case("argmax keepdim", "argmax", [normal(3, 4)], 1, {"keepdim": True})
    f.case("argmax strided", "argmax", [normal(3, 4).through(["t"])])
