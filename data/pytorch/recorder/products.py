"""Matrix products, convolution and pooling, and picking by number."""

import math

import torch

from . import scatter
from .calls import Family
from .encode import given, normal, whole


def matmul():
    f = Family("matmul")
    for a, b in [
        ((3,), (3,)), ((2, 3), (3,)), ((3,), (3, 2)), ((2, 3), (3, 4)), ((1, 3), (3, 1)), ((1, 1), (1, 1)), ((17, 33), (33, 9)),
        ((64, 40), (40, 1)), ((5, 2, 3), (5, 3, 4)), ((5, 2, 3), (3, 4)), ((2, 3), (5, 3, 4)), ((1, 2, 3), (5, 3, 4)),
        ((2, 1, 2, 3), (4, 3, 2)), ((3,), (5, 3, 4)), ((5, 2, 3), (3,)), ((0, 3), (3, 2)), ((2, 0), (0, 3)), ((2, 3), (3, 0)),
        ((0,), (0,)), ((0, 2, 3), (3, 4)), ((2, 2, 0), (2, 0, 3)), ((70, 50), (50, 41)), ((1, 200), (200, 3)), ((200,), (200,)), ((130, 70), (70,)),
    ]:  # fmt: skip
        f.case(f"{a} @ {b}", "matmul", [normal(*a), normal(*b)])
    f.case("left transposed", "matmul", [normal(4, 3).through(["t"]), normal(4, 2)])
    f.case("right transposed", "matmul", [normal(3, 4), normal(2, 4).through(["t"])])
    f.case("both transposed", "matmul", [normal(4, 3).through(["t"]), normal(2, 4).through(["t"])])
    f.case("sliced", "matmul", [normal(6, 8).through(["slice", 0, 1, None, 2], ["slice", 1, 0, 8, 2]), normal(4, 3)])
    f.case("expanded", "matmul", [normal(1, 3).through(["expand", 4, 3]), normal(3, 2)])
    f.case("a permuted batch", "matmul", [normal(3, 2, 4).through(["permute", 1, 0, 2]), normal(2, 4, 3)])
    f.case("float64", "matmul", [normal(3, 5, dtype=torch.float64), normal(5, 2, dtype=torch.float64)])
    f.case("int64", "matmul", [whole(2, 3, dtype=torch.int64), whole(3, 2, dtype=torch.int64)])
    for name, shapes in {
        "batch": [(5, 3), (2, 3), (2,)], "one output": [(6, 4), (1, 4), (1,)], "no bias": [(5, 3), (2, 3)], "rank 1": [(3,), (2, 3), (2,)],
        "rank 3": [(2, 4, 3), (5, 3), (5,)], "rank 1, no bias": [(3,), (2, 3)], "rank 3, no bias": [(2, 4, 3), (5, 3)],
        "no rows": [(0, 3), (2, 3), (2,)], "wide": [(33, 50), (31, 50), (31,)],
    }.items():  # fmt: skip
        f.case(f"linear {name}", "linear", [normal(*shape) for shape in shapes])
    for name, shapes in {
        "rank 4": [(2, 2, 2, 2), (4, 2), (4,)], "rank 4, no bias": [(2, 2, 2, 2), (4, 2)], "no inputs, rank 1": [(0,), (4, 0), (4,)],
        "no inputs, rank 3": [(5, 2, 0), (1, 0), (1,)], "no outputs, rank 3": [(2, 4, 3), (0, 3), (0,)],
    }.items():  # fmt: skip
        f.case(f"linear {name}", "linear", [normal(*shape) for shape in shapes])
    f.case("linear rank 3, transposed", "linear", [normal(4, 2, 3).through(["transpose", 0, 1]), normal(5, 3), normal(5)])
    f.case("linear of transposed rows", "linear", [normal(3, 5).through(["t"]), normal(2, 3), normal(2)])
    return f


def convolution():
    f = Family("convolution")
    for name, x, w, bias, options in [
        ("plain", (1, 1, 5, 5), (1, 1, 3, 3), False, {}), ("bias", (2, 3, 6, 5), (4, 3, 3, 3), True, {}),
        ("stride 2", (2, 2, 7, 7), (3, 2, 3, 3), True, {"stride": 2}), ("padding 1", (2, 2, 5, 5), (3, 2, 3, 3), True, {"padding": 1}),
        ("stride 2 padding 1", (1, 2, 6, 8), (2, 2, 3, 3), True, {"stride": 2, "padding": 1}),
        ("stride leaves a rest", (1, 1, 6, 6), (1, 1, 3, 3), False, {"stride": 2}), ("1 by 1", (2, 3, 4, 4), (5, 3, 1, 1), True, {}),
        ("whole image", (2, 1, 4, 4), (3, 1, 4, 4), True, {}), ("2 by 3 filter", (1, 2, 5, 6), (2, 2, 2, 3), True, {}),
        ("uneven stride and padding", (1, 1, 6, 7), (2, 1, 3, 2), True, {"stride": [2, 1], "padding": [1, 0]}),
        ("big padding", (1, 1, 3, 3), (1, 1, 2, 2), False, {"padding": 2}), ("no images", (0, 1, 5, 5), (2, 1, 3, 3), True, {}),
        # Eight images or more go side by side through the kernels.
        ("batch of 9", (9, 1, 6, 5), (3, 1, 3, 3), True, {"padding": 1}), ("batch of 17, stride 2", (17, 3, 5, 5), (5, 3, 3, 3), True, {"stride": 2, "padding": 1}),
        ("batch of single pixels", (8, 4, 1, 1), (3, 4, 3, 3), False, {"padding": 1}), ("batch of 2 by 2 pixels", (10, 9, 2, 2), (17, 9, 3, 3), False, {"padding": 1}),
        ("batch, 1 by 1, stride 2", (8, 2, 4, 3), (4, 2, 1, 1), False, {"stride": 2}), ("batch, big padding", (8, 2, 2, 3), (2, 2, 2, 2), True, {"padding": 2}),
    ]:  # fmt: skip
        inputs = [normal(*x), normal(*w)]
        if bias:
            inputs.append(normal(w[0]))
        # Without a bias its place is taken by null; the options follow it.
        f.case(f"conv2d {name}", "conv2d", inputs, *([] if bias else [None]), *([options] if options else []))
    f.case("conv2d float64", "conv2d", [normal(1, 1, 4, 4, dtype=torch.float64), normal(1, 1, 2, 2, dtype=torch.float64)])
    f.case("conv2d strided images", "conv2d", [normal(1, 5, 5, 2).through(["permute", 0, 3, 1, 2]), normal(3, 2, 3, 3), normal(3)])
    for op in ["maxPool2d", "avgPool2d"]:
        for name, shape, size, options in [
            ("2", (2, 3, 4, 4), 2, {}), ("3 with a rest", (1, 1, 7, 8), 3, {}), ("2 stride 1", (1, 2, 4, 4), 2, {"stride": 1}),
            ("3 stride 2 padding 1", (1, 2, 6, 6), 3, {"stride": 2, "padding": 1}), ("2 by 3", (1, 1, 4, 6), [2, 3], {}),
            ("whole image", (2, 2, 3, 3), 3, {}), ("2 of a wide image", (1, 2, 3, 19), 2, {}), ("3 stride 2 padding 1 of a wide image", (1, 1, 5, 18), 3, {"stride": 2, "padding": 1}),
            ("3 stride 1 of a wide image", (1, 1, 4, 11), 3, {"stride": 1}), ("3 of a wide image", (1, 1, 4, 20), 3, {}),
        ]:  # fmt: skip
            f.case(f"{op} {name}", op, [normal(*shape)], size, *([options] if options else []))
        f.case(f"{op} with ties", op, [whole(1, 1, 4, 4, low=0, high=2)], 2)
        f.case(f"{op} of negative numbers, padded", op, [given([[[[-1.0, -2.0], [-3.0, -4.0]]]])], 2, {"padding": 1})
        f.case(f"{op} of minus infinity, padded", op, [given([[[[-math.inf, -math.inf], [-math.inf, -math.inf]]]])], 2, {"padding": 1})
        f.case(f"{op} of nan, padded", op, [given([[[[1.0, math.nan, 3.0], [math.nan, math.nan, 0.0], [2.0, 1.0, 0.0]]]])], 3, {"padding": 1, "stride": 1})
        f.case(f"{op} strided images", op, [normal(1, 4, 4, 2).through(["permute", 0, 3, 1, 2])], 2)
    return f


def indexing():
    f = Family("indexing")
    for dim, index in [(0, [2, 0]), (1, [1, 1, 3]), (-1, [0]), (0, [4, 4, 4]), (1, [])]:
        f.case(f"indexSelect {dim} {index}", "indexSelect", [normal(5, 4), given(index, torch.int64)], dim)
    f.case("indexSelect with int32", "indexSelect", [normal(5, 4), given([3, 1], torch.int32)], 0)
    f.case("indexSelect of a strided one", "indexSelect", [normal(4, 5).through(["t"]), given([3, 1], torch.int64)], 0)
    f.case("indexSelect of rank 1", "indexSelect", [normal(5), given([4, 4, 0], torch.int64)], 0)
    f.case("indexSelect of rank 3", "indexSelect", [normal(2, 3, 4), given([2, 0], torch.int64)], 1)
    f.case("indexSelect uint8", "indexSelect", [whole(5, 2, dtype=torch.uint8, low=0), given([1, 0], torch.int64)], 0)
    f.case("indexSelect bool", "indexSelect", [whole(5, dtype=torch.bool, low=0, high=2), given([1, 0], torch.int64)], 0)
    f.case("indexSelect of rank 0", "indexSelect", [normal(), given([0], torch.int64)], 0)
    f.case("indexSelect of rank 0 by rank 0", "indexSelect", [normal(), given(0, torch.int64)], -1)
    f.case("indexSelect of images", "indexSelect", [normal(6, 3, 3), given([5, 0, 2], torch.int64)], 0)
    places(f)
    order(f)
    scatter.scatters(f)
    scatter.masks(f)
    return f


def places(f):
    index = lambda *shape, high: whole(*shape, dtype=torch.int64, low=0, high=high)  # noqa: E731
    for dim, shape in [(0, (4, 3)), (1, (4, 3)), (-1, (2, 7)), (0, (9, 2)), (1, (0, 3)), (0, (1, 1))]:
        f.case(f"gather {shape} along {dim}", "gather", [normal(4, 3), index(*shape, high=(4, 3)[dim])], dim)
    f.case("gather of rank 3", "gather", [normal(2, 3, 4), index(2, 5, 4, high=3)], 1)
    f.case("gather of rank 1", "gather", [normal(5), given([4, 4, 0], torch.int64)], 0)
    f.case("gather of rank 0", "gather", [normal(), given([0, 0], torch.int64)], 0)
    f.case("gather of rank 0 by rank 0", "gather", [normal(), given(0, torch.int64)], -1)
    f.case("gather of a strided one", "gather", [normal(3, 4).through(["t"]), index(3, 4, high=3).through(["t"])], 1)
    f.case("gather of an expanded one", "gather", [normal(1, 3).through(["expand", 4, 3]), index(4, 2, high=3)], 1)
    f.case("gather uint8", "gather", [whole(4, 3, dtype=torch.uint8, low=0), index(4, 1, high=3)], 1)
    f.case("gather bool", "gather", [whole(4, 3, dtype=torch.bool, low=0, high=2), index(4, 1, high=3)], 1)
    f.case("gather float64", "gather", [normal(4, 3, dtype=torch.float64), index(4, 2, high=3)], 1)
    mask = lambda *shape: whole(*shape, dtype=torch.bool, low=0, high=2)  # noqa: E731
    for shape, masked in [((2, 3), (2, 3)), ((2, 3), (3,)), ((2, 3), (2, 1)), ((3,), (2, 3)), ((), ()), ((2, 0), (2, 0))]:
        f.case(f"maskedFill {shape} where {masked}", "maskedFill", [normal(*shape), mask(*masked)], 2.5)
    f.case("maskedFill with -inf", "maskedFill", [normal(3, 3), mask(3, 3)], -1e30)
    f.case("maskedFill with a tensor", "maskedFill", [normal(3, 4), mask(3, 4), normal()])
    f.case("maskedFill with another type", "maskedFill", [normal(3, 4), mask(3, 4), normal(dtype=torch.float64).without_gradient()])
    f.case("maskedFill strided", "maskedFill", [normal(3, 4).through(["t"]), mask(4, 3)], 1)
    for dtype in [torch.bool, torch.uint8, torch.int64, torch.float64]:
        f.case(f"maskedFill {dtype}", "maskedFill", [whole(3, 4, dtype=dtype, low=0), mask(3, 4)], 1)
        f.case(f"maskedFill {dtype} with a fraction", "maskedFill", [whole(3, 4, dtype=dtype, low=0), mask(3, 4)], 1.5)
    for shape in [(4,), (2, 3), (), (3, 1, 2)]:
        f.case(f"oneHot of {shape}", "oneHot", [whole(*shape, dtype=torch.int64, low=0, high=4)])
        f.case(f"oneHot of {shape} among 6", "oneHot", [whole(*shape, dtype=torch.int64, low=0, high=4)], 6)
    f.case("oneHot of none among 3", "oneHot", [given([], torch.int64)], 3)


def order(f):
    for dim in [0, 1, -1]:
        for named in [{"descending": False}, {"descending": True}]:
            f.case(f"sort along {dim}, {named}", "sort", [normal(3, 4)], dim, named)
        for named in [{"largest": True}, {"largest": False}]:
            f.case(f"topk along {dim}, {named}", "topk", [normal(3, 4)], 2, dim, named)
    f.case("sort", "sort", [normal(2, 3, 4)])
    f.case("topk", "topk", [normal(2, 3, 4)], 3)
    f.case("topk of all", "topk", [normal(5)], 5)
    f.case("topk of none", "topk", [normal(5)], 0)
    f.case("sort with nan", "sort", [given([1.0, math.nan, -math.inf, math.inf, 2.0])])
    f.case("sort with nan, descending", "sort", [given([1.0, math.nan, -math.inf, math.inf, 2.0])], 0, {"descending": True})
    f.case("topk with nan", "topk", [given([1.0, math.nan, 2.0, math.inf])], 3)
    f.case("topk with nan, smallest", "topk", [given([1.0, math.nan, 2.0, math.inf])], 3, 0, {"largest": False})
    for op, args in [("sort", [1]), ("topk", [2, 1])]:
        f.case(f"{op} strided", op, [normal(4, 3).through(["t"])], *args)
        f.case(f"{op} float64", op, [normal(4, 3, dtype=torch.float64)], *args)
        f.case(f"{op} int64", op, [given([[3, 1, 2], [-4, 0, 5]], torch.int64)], *args)
        f.case(f"{op} uint8", op, [given([[3, 1, 2], [255, 0, 5]], torch.uint8)], *args)
    f.case("sort of rank 0", "sort", [normal()])
    f.case("topk of rank 0", "topk", [normal()], 1)
    f.case("sort of (0, 3)", "sort", [normal(0, 3)], 0)
    f.case("sort bool", "sort", [given([True, False, True])])
    f.case("sort along an axis in the middle", "sort", [normal(2, 3, 4)], 1)


def losses():
    f = Family("losses")
    probability = lambda *shape: normal(*shape).through(["sigmoid"])  # noqa: E731
    for op in ["mseLoss", "l1Loss", "binaryCrossEntropy"]:
        for reduction in ["mean", "sum", "none"]:
            for shape in [(5,), (4, 1)]:
                inputs = [probability(*shape), whole(*shape, low=0, high=2).without_gradient()]
                f.case(f"{op} {reduction} {shape}", op, inputs, *([] if reduction == "mean" else [{"reduction": reduction}]))
        f.case(f"{op} float64", op, [normal(6, dtype=torch.float64).through(["sigmoid"]), whole(6, dtype=torch.float64, low=0, high=2).without_gradient()])
        f.case(f"{op} rank 0", op, [probability(), given(1.0).without_gradient()])
    f.case("mseLoss towards a learnt target", "mseLoss", [normal(3), normal(3)])
    f.case("l1Loss at its kink", "l1Loss", [given([1.0, 2.0]), given([1.0, 3.0])])
    f.case("binaryCrossEntropy at 0 and 1", "binaryCrossEntropy", [given([0.0, 1.0, 0.0, 1.0]).without_gradient(), given([0.0, 1.0, 1.0, 0.0]).without_gradient()])
    # At 0 and 1 PyTorch's own gradient for y is infinite; there y has none.
    ends = given([0.0, 1.0, 0.0, 1.0, 0.5, 1e-30])
    for reduction in ["mean", "sum", "none"]:
        options = [] if reduction == "mean" else [{"reduction": reduction}]
        f.case(f"binaryCrossEntropy at 0 and 1, {reduction}", "binaryCrossEntropy", [ends, given([0.0, 1.0, 1.0, 0.0, 1.0, 0.0]).without_gradient()], *options)
    f.case("binaryCrossEntropy of a large logit", "binaryCrossEntropy", [given([20.0, -120.0, 20.0, -20.0]).through(["sigmoid"]), given([1.0, 0.0, 0.0, 1.0]).without_gradient()])
    f.case("binaryCrossEntropy towards a learnt target", "binaryCrossEntropy", [probability(4), probability(4)])
    for reduction in ["mean", "sum", "none"]:
        options = [] if reduction == "mean" else [{"reduction": reduction}]
        targets = given([2, 0, 1, 2], torch.int64)
        f.case(f"crossEntropy {reduction}", "crossEntropy", [normal(4, 3, scale=2.0), targets], *options)
        f.case(f"nllLoss {reduction}", "nllLoss", [normal(4, 3).through(["logSoftmax", 1]), targets], *options)
    weighted(f)
    f.case("crossEntropy of large logits", "crossEntropy", [given([[1000.0, 0.0, -1000.0]]), given([1], torch.int64)])
    f.case("crossEntropy of ten classes", "crossEntropy", [normal(16, 10), Digits])
    f.case("crossEntropy from the notes", "crossEntropy", [given([[3.2, 5.1, -1.7]]), given([0], torch.int64)])
    f.case("crossEntropy float64", "crossEntropy", [normal(2, 4, dtype=torch.float64), given([3, 0], torch.int64)])
    f.case("crossEntropy strided", "crossEntropy", [normal(3, 4).through(["t"]), given([2, 0, 1, 2], torch.int64)])
    return f


Digits = whole(16, dtype=torch.int64, low=0, high=10)


def weighted(f):
    """Classes that count differently, and targets whose 1 is partly shared out."""
    targets, weight = given([2, 0, 1, 2, 2], torch.int64), given([0.5, 2.0, 1.5]).without_gradient()
    for reduction in ["mean", "sum", "none"]:
        named = {} if reduction == "mean" else {"reduction": reduction}
        options = [named] if named else []
        f.case(f"nllLoss {reduction}, weights", "nllLoss", [normal(5, 3), targets, weight], *options)
        f.case(f"crossEntropy {reduction}, weights", "crossEntropy", [normal(5, 3), targets, weight], *options)
        for smoothing in [0.1, 1]:
            how = {**named, "labelSmoothing": smoothing}
            f.case(f"crossEntropy {reduction}, smoothing {smoothing}", "crossEntropy", [normal(5, 3), targets], how)
            f.case(f"crossEntropy {reduction}, smoothing {smoothing}, weights", "crossEntropy", [normal(5, 3), targets, weight], how)
    f.case("crossEntropy, a class that doesn't count", "crossEntropy", [normal(5, 3), targets, given([1.0, 0.0, 1.0]).without_gradient()])
    f.case("nllLoss, nothing counts", "nllLoss", [normal(2, 3), given([1, 1], torch.int64), given([1.0, 0.0, 1.0]).without_gradient()])
    wide = [normal(5, 3, dtype=torch.float64), targets, given([0.5, 2.0, 1.5], torch.float64).without_gradient()]
    f.case("crossEntropy float64, smoothing, weights", "crossEntropy", wide, {"labelSmoothing": 0.2})
