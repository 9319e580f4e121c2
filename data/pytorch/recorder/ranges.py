"""Numbers in a row: linspace and arange, bit for bit."""

import math

import torch

from .calls import Family
from .encode import encode

ENDS = [(0, 1), (-1, 1), (0.1, 0.7), (-3, 11), (2, -5), (0.001, 1000), (0, 2 * math.pi)]
COUNTS = [0, 1, 2, 3, 7, 8, 9, 15, 16, 17, 24, 33, 50, 101]
STEPS = [(0, 1, 0.1), (0.3, 7, 0.7), (-1, 1, 0.03), (0, 10, 0.3), (5, -5, -0.7), (0, 3, 1), (7, 0, -2), (2, 2, 1)]


def record():
    f = Family("ranges")
    for start, end in ENDS:
        for count in COUNTS:
            add(f, "linspace", [start, end, count], torch.linspace, "float32")
    for start, end, count in [(0, 1, 3), (0, -5, 4), (0, 10, 4), (-7, 7, 6), (0, 100, 1)]:
        for dtype in ["int32", "int64"]:
            add(f, "linspace", [start, end, count], torch.linspace, dtype)
    for start, end, step in STEPS:
        add(f, "arange", [start, end, step], torch.arange, "float32")
        if all(isinstance(number, int) for number in (start, end, step)):
            for dtype in ["uint8", "int32", "int64", "float64"]:
                add(f, "arange", [start, end, step], torch.arange, dtype)
    return f


def add(f, op, args, make, dtype):
    name = f"{op} {', '.join(f'{arg:g}' for arg in args)} in {dtype}"
    f.add({"name": name, "op": op, "args": args, "dtype": dtype, "out": encode(make(*args, dtype=getattr(torch, dtype)))})
