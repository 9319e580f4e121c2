"""What PyTorch prints, letter for letter."""

import math

import torch

from .calls import Family
from .encode import encode, seed_from


class Printing(Family):
    def text(self, name, t):
        record = encode(t)
        grad_fn = None if t.grad_fn is None else type(t.grad_fn).__name__
        self.add({"name": name, "tensor": record, "requiresGrad": t.requires_grad, "gradFn": grad_fn, "text": str(t)})


def record():
    f = Printing("printing")
    seed_from("printing")
    numbers(f)
    shapes(f)
    types(f)
    suffixes(f)
    summaries(f)
    return f


def numbers(f):
    for value in [0.0, -0.0, 1.0, -1.5, 3.14159265, 100.0, 12345.678, 1e8, 1.5e8, 123456789.0, 1e-4, 9e-5, 1e-10, -2.5e-7, 1e30, math.inf, -math.inf, math.nan]:
        f.text(f"scalar {value}", torch.tensor(value))
    for name, values in {
        "whole": [1.0, 2.0, 3.0], "whole and negative": [1.0, -20.0, 300.0], "whole up to 1000 times": [1.0, 1000.0], "whole, more than 1000 times": [1.0, 1001.0],
        "whole and large": [1e8, 2e8], "whole with nan": [1.0, math.nan, -3.0], "whole with inf": [1.0, math.inf, -math.inf], "all zero": [0.0, 0.0], "minus zero": [-0.0, 0.0],
        "zero and one half": [0.0, 0.5], "decimals": [0.1, 0.22, 0.333], "decimals, negative": [-0.7658, -0.7506, 1.3525], "wide decimals": [1234.5, 1.5, -20.25],
        "decimals, 1000 times": [0.1, 100.0], "decimals, more than 1000 times": [0.001, 1.5], "small": [0.00001, 0.5], "at the small bound": [0.0001, 0.05], "very small": [1e-7, 2e-7],
        "very large": [1e10, 1.5e10], "scientific with zero": [0.0, 1e-8, 1.0], "scientific, negative": [-1e-8, 1.0], "scientific with nan and inf": [1e-8, math.nan, math.inf, -math.inf, 1.0],
        "three-digit exponents in float32": [1e-38, 1e38], "decimals with nan": [0.5, math.nan], "decimals with inf": [0.5, -math.inf], "only nan": [math.nan, math.nan], "only inf": [math.inf, -math.inf],
        "ties to even": [0.03125, 0.09375, 0.15625, 0.21875], "ties to even, negative": [-0.03125, -0.09375], "scientific ties": [100005.0, 100015.0, 0.5], "more scientific ties": [1000050.0, 1000150.0, 1.0],
        "rounds up to a wider number": [9.99996, 0.5], "rounds up in scientific form": [9.99996e9, 1.0], "rounds to zero": [0.00004, 0.0002], "float32 digits": [0.1, 0.7, 16777216.0 / 1e5],
        "minus zero among decimals": [-0.0, 0.25], "minus zero in scientific form": [-0.0, 1e-9], "the gradient of the roller coaster": [-53195.8633, -3419.7146, -253.8908],
    }.items():  # fmt: skip
        f.text(name, torch.tensor(values))
    f.text("ties in float64", torch.tensor([0.00005, 0.00015, 0.00025, 1.00005], dtype=torch.float64))
    f.text("large exponents in float64", torch.tensor([1e-300, 1e300, 1.0], dtype=torch.float64))


def shapes(f):
    f.text("one number in a list", torch.tensor([2.5]))
    f.text("rank 2", torch.randn(3, 4))
    f.text("rank 2, whole", torch.arange(12.0).reshape(3, 4))
    f.text("rank 3", torch.randn(2, 3, 2))
    f.text("rank 4", torch.randn(2, 2, 2, 2))
    f.text("rank 5", torch.arange(16).reshape(2, 2, 1, 2, 2))
    f.text("a column", torch.randn(5, 1))
    f.text("ones as lengths", torch.randn(1, 1, 1))
    for count in [8, 9, 10, 20, 100]:
        f.text(f"{count} decimals on lines", torch.randn(count))
        f.text(f"{count} whole numbers on lines", torch.arange(count))
    f.text("long rows wrap", torch.randn(3, 25))
    f.text("long rows wrap at rank 3", torch.randn(2, 2, 15))
    f.text("scientific rows wrap", torch.randn(2, 12) * torch.tensor(10.0) ** torch.arange(-6, 6))
    for shape in [(0,), (0, 3), (3, 0), (2, 0, 3), (1, 0)]:
        f.text(f"empty {shape}", torch.zeros(shape))
        f.text(f"empty {shape} int64", torch.zeros(shape, dtype=torch.int64))
    f.text("empty bool", torch.zeros(0, 2, dtype=torch.bool))
    f.text("empty float64 that needs a gradient", torch.zeros(0, 2, dtype=torch.float64, requires_grad=True))
    f.text("transposed", torch.arange(6.0).reshape(2, 3).t())
    f.text("expanded", torch.tensor([1.5, -2.5]).expand(3, 2))


def types(f):
    f.text("true", torch.tensor(True))
    f.text("bools", torch.tensor([True, False]))
    f.text("only false", torch.tensor([False, False]))
    f.text("a matrix of bools", torch.tensor([[True, False, True], [True, True, True]]))
    f.text("bools wrap", torch.arange(30) % 3 == 0)
    for name in ["int64", "int32", "uint8", "float64"]:
        dtype = getattr(torch, name)
        f.text(f"scalar {name}", torch.tensor(7, dtype=dtype))
        f.text(f"vector {name}", torch.tensor([1, 20, 200], dtype=dtype))
        f.text(f"matrix {name}", torch.arange(40, dtype=dtype).reshape(2, 20))
    f.text("negative int64", torch.tensor([-1, 10, -100]))
    f.text("large int64", torch.tensor([2**40, -1]))
    f.text("float64 decimals", torch.randn(3, dtype=torch.float64))


def suffixes(f):
    def leaf(*shape, dtype=torch.float32):
        return torch.randn(shape, dtype=dtype).requires_grad_()

    f.text("needs a gradient", leaf(3))
    f.text("scalar that needs a gradient", leaf())
    f.text("matrix that needs a gradient", leaf(2, 3))
    f.text("float64 that needs a gradient", leaf(2, dtype=torch.float64))
    f.text("made by mul", leaf(3) * 2)
    f.text("made by a mean", leaf(3).mean())
    f.text("made by a matrix product", leaf(2, 3) @ leaf(3, 2))
    f.text("made by max", leaf(4).max())
    f.text("made in float64", leaf(2, dtype=torch.float64).exp())
    f.text("made by a slice", leaf(20)[:5])
    # One number more each time: the suffix moves to a line of its own when the last line is full.
    for count in range(4, 10):
        f.text(f"a gradient after {count} numbers", leaf(count))
        f.text(f"a function after {count} numbers", torch.sigmoid(leaf(count)))
        f.text(f"two suffixes after {count} numbers", torch.sigmoid(leaf(count, dtype=torch.float64)))
    for count in range(15, 27):
        f.text(f"uint8 after {count} numbers", torch.full((count,), 7, dtype=torch.uint8))


def summaries(f):
    f.text("1000 numbers are not summarised", torch.arange(1000) % 10)
    f.text("1001 numbers are", torch.arange(1001))
    f.text("whole floats", torch.arange(2000.0))
    f.text("a summary in decimals", torch.arange(1200) / 7)
    f.text("only what is shown decides the form", torch.cat([torch.ones(3), torch.full((1000,), 1e-9), torch.ones(3)]))
    f.text("a tall matrix", (torch.arange(3003) % 17 / 4).reshape(1001, 3))
    f.text("a wide matrix", (torch.arange(3003) % 17 / 4).reshape(3, 1001))
    f.text("a square matrix", (torch.arange(1600) % 23 - 11).reshape(40, 40))
    f.text("six rows are all shown", torch.arange(1200).reshape(6, 200))
    f.text("seven rows are not", torch.arange(1400).reshape(7, 200))
    f.text("rank 3, summarised", torch.arange(1440).reshape(12, 12, 10))
    f.text("rank 4, summarised", torch.zeros(2, 8, 9, 8))
    f.text("rank 1 in rank 2, summarised", torch.ones(1, 1500))
    f.text("images of 0 and 1, summarised", torch.zeros(4, 28, 28))
    f.text("bools, summarised", torch.arange(1100) % 2 == 0)
    f.text("uint8, summarised", torch.zeros(1001, dtype=torch.uint8))
    f.text("summarised and needs a gradient", torch.zeros(784, 2).requires_grad_())
    f.text("summarised and made by mul", torch.ones(1001).requires_grad_() * 2)
