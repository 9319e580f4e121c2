"""Tensors and numbers as JSON, and inputs as a few words.

A tensor is {"shape", "dtype", "data"}, its data flat and row-major. float32 numbers are written with as many digits as
tell them apart from their neighbours; nan and the infinities, which JSON lacks, are strings; bools are 0 and 1.
"""

import math
import zlib

import numpy
import torch


def number(value, dtype=torch.float64):
    if dtype == torch.bool:
        return int(value)
    if not dtype.is_floating_point:
        return int(value)
    if math.isnan(value):
        return "nan"
    if math.isinf(value):
        return "inf" if value > 0 else "-inf"
    short = float(str(numpy.float32(value))) if dtype == torch.float32 else float(value)
    # -0.0 stays a float so that JSON keeps its sign; other whole numbers drop the ".0".
    return int(short) if short == int(short) and math.copysign(1, short) * short > 0 and abs(short) < 1e15 else short


def encode(t):
    t = t.detach()
    return {
        "shape": list(t.shape),
        "dtype": str(t.dtype).removeprefix("torch."),
        "data": [number(value, t.dtype) for value in t.reshape(-1).tolist()],
    }


def seed_from(name):
    """Each case draws from a seed of its own, so that adding one changes no other."""
    torch.manual_seed(zlib.crc32(name.encode()))


class Input:
    """What a case starts from: a tensor that may be seen through views (so that it is not contiguous)."""

    def __init__(self, make, views=(), grad=True):
        self.make, self.views, self.grad = make, list(views), grad

    def through(self, *views):
        return Input(self.make, [*self.views, *views], self.grad)

    def without_gradient(self):
        return Input(self.make, self.views, False)


def normal(*shape, dtype=torch.float32, scale=1.0):
    return Input(lambda: torch.randn(shape, dtype=dtype) * scale)


def positive(*shape, dtype=torch.float32):
    return Input(lambda: torch.rand(shape, dtype=dtype) * 3 + 0.1)


def whole(*shape, dtype=torch.float32, low=-3, high=4):
    """Whole numbers from a short range: many of them are equal."""
    return Input(lambda: torch.randint(low, high, shape).to(dtype))


def given(values, dtype=None):
    return Input(lambda: torch.tensor(values, dtype=dtype))


EDGES = [0.0, -0.0, 1.0, -1.0, 0.5, -2.5, math.inf, -math.inf, math.nan, 1e-30, -1e30, 88.0, -104.0, 1000.0, -1000.0]
