"""Batch normalization as a function, and pooling to a given size."""

import torch

from .calls import Family
from .encode import given, normal, positive


def record():
    f = Family("normalization")
    batch_norm(f)
    adaptive_pool(f)
    return f


def batch_norm(f):
    for shape in [(4, 3), (2, 3, 4), (2, 3, 4, 5), (5, 1, 2, 2), (1, 2, 3, 3), (3, 2, 2, 1, 2)]:
        c = shape[1]
        running = [normal(c).without_gradient(), positive(c).without_gradient()]
        for training in [True, False]:
            how = {"training": training}
            f.case(f"batchNorm of {shape}, {how}", "batchNorm", [normal(*shape), *running, normal(c), normal(c)], how)
            f.case(f"batchNorm of {shape} without weight and bias, {how}", "batchNorm", [normal(*shape), *running], None, None, how)
        f.case(f"batchNorm of {shape} without running statistics", "batchNorm", [normal(*shape)], None, None, None, None, {"training": True})
    x, c, how = normal(3, 2, 4), 2, {"training": True, "momentum": 0.3, "eps": 0.01}
    running = [normal(c).without_gradient(), positive(c).without_gradient()]
    f.case("batchNorm with other settings", "batchNorm", [x, *running, normal(c), normal(c)], how)
    f.case("batchNorm of a frozen input", "batchNorm", [x.without_gradient(), *running, normal(c), normal(c)], how)
    f.case("batchNorm with a frozen weight", "batchNorm", [x, *running, normal(c).without_gradient(), normal(c)], how)
    f.case("batchNorm of a permuted one", "batchNorm", [normal(4, 3, 2).through(["permute", 1, 2, 0]), *running, normal(c), normal(c)], how)
    f.case("batchNorm without options", "batchNorm", [x, *running, normal(c), normal(c)])
    wide = torch.float64
    running = [normal(c, dtype=wide).without_gradient(), positive(c, dtype=wide).without_gradient()]
    f.case("batchNorm float64", "batchNorm", [normal(3, 2, 4, dtype=wide), *running, normal(c, dtype=wide), normal(c, dtype=wide)], how)
    f.case("batchNorm of equal numbers", "batchNorm", [given([[2.0, 1.0], [2.0, 3.0]])], None, None, None, None, {"training": True})
    f.case("batchNorm of no images", "batchNorm", [normal(0, 2, 3, 3).without_gradient(), normal(2).without_gradient(), positive(2).without_gradient()])


def adaptive_pool(f):
    for shape, size in [
        ((2, 3, 4, 4), 1), ((2, 3, 4, 4), 2), ((1, 2, 7, 5), 3), ((1, 2, 7, 5), [1, 2]), ((1, 1, 4, 6), [4, 6]), ((1, 1, 2, 3), 5),
        ((1, 2, 1, 1), 1), ((0, 2, 3, 3), 1), ((1, 1, 8, 8), [3, 1]),
    ]:  # fmt: skip
        f.case(f"adaptiveAvgPool2d of {shape} to {size}", "adaptiveAvgPool2d", [normal(*shape)], size)
    f.case("adaptiveAvgPool2d of a permuted one", "adaptiveAvgPool2d", [normal(2, 5, 4, 3).through(["permute", 0, 3, 1, 2])], 2)
    f.case("adaptiveAvgPool2d float64", "adaptiveAvgPool2d", [normal(1, 2, 5, 5, dtype=torch.float64)], 2)
