"""Writing at places given by number, and picking by a mask."""

import math

import torch

from .encode import given, normal, whole


def scatters(f):
    places = lambda *shape, below: whole(*shape, dtype=torch.int64, low=0, high=below)  # noqa: E731
    apart = given([[2, 0, 1], [0, 1, 2]], torch.int64)  # along 1 no place is written twice
    for name, dim, x, index, source in [
        ("along 1", 1, normal(2, 3), apart, normal(2, 3)),
        ("along 0", 0, normal(4, 3), given([[3, 0, 1]], torch.int64), normal(1, 3)),
        ("into a list", 0, normal(4), given([2, 0], torch.int64), normal(2)),
        ("of rank 0", 0, normal(), given(0, torch.int64), normal()),
        ("of nothing", 0, normal(3), given([], torch.int64), normal(0)),
        ("along the middle", 1, normal(2, 3, 2), given([[[2, 0]], [[1, 1]]], torch.int64), normal(2, 1, 2)),
        ("strided", 1, normal(3, 2).through(["t"]), apart, normal(3, 2).through(["t"])),
        ("float64", 1, normal(2, 3, dtype=torch.float64), apart, normal(2, 3, dtype=torch.float64)),
        # PyTorch's own rule for a source that is longer than the index is a refusal.
        ("from a larger source", -1, normal(2, 4), apart, normal(3, 5).without_gradient()),
    ]:
        f.case(f"scatter {name}", "scatter", [x, index, source], dim)
        f.case(f"scatter {name}, one number", "scatter", [x, index], dim, 2.5)
        f.case(f"scatterAdd {name}", "scatterAdd", [x, index, source], dim)
    f.case("scatterAdd to places that meet", "scatterAdd", [normal(3, 2), places(5, 2, below=3), normal(5, 2)], 0)
    for dtype in [torch.uint8, torch.int32, torch.int64, torch.bool]:
        x, source = whole(2, 3, dtype=dtype, low=0, high=2), whole(2, 3, dtype=dtype, low=0, high=2)
        f.case(f"scatter {dtype}", "scatter", [x, apart, source], 1)
        f.case(f"scatterAdd {dtype}", "scatterAdd", [x, places(2, 3, below=2), source], 1)
        f.case(f"scatter {dtype}, one number", "scatter", [x, apart], 1, 1.5)


def masks(f):
    mask = lambda *shape: whole(*shape, dtype=torch.bool, low=0, high=2)  # noqa: E731
    for shape, masked in [((3, 4), (3, 4)), ((3, 4), (4,)), ((3, 4), (3, 1)), ((4,), (3, 4)), ((2, 3, 2), (2, 3, 2)), ((), ()), ((2, 0), (2, 0)), ((), (3,))]:
        f.case(f"maskedSelect {shape} where {masked}", "maskedSelect", [normal(*shape), mask(*masked)])
    # PyTorch 1.13 lays the gradient in the order of memory, so that of a strided tensor comes to wrong places.
    f.case("maskedSelect strided", "maskedSelect", [normal(3, 4).through(["t"]).without_gradient(), mask(3, 4).through(["t"])])
    f.case("maskedSelect nothing", "maskedSelect", [normal(3), given([False, False, False])])
    f.case("maskedSelect everything", "maskedSelect", [normal(3), given([True, True, True])])
    for dtype in [torch.bool, torch.uint8, torch.int64, torch.float64]:
        f.case(f"maskedSelect {dtype}", "maskedSelect", [whole(3, 4, dtype=dtype, low=0), mask(3, 4)])
        f.case(f"nonzero {dtype}", "nonzero", [whole(3, 4, dtype=dtype, low=0, high=2)])
    for shape in [(5,), (2, 3, 2), (), (0, 3)]:
        f.case(f"nonzero of {shape}", "nonzero", [whole(*shape, low=0, high=2).without_gradient()])
    f.case("nonzero strided", "nonzero", [whole(2, 3, low=0, high=2).without_gradient().through(["t"])])
    f.case("nonzero of nan and -0", "nonzero", [given([math.nan, -0.0, 0.0, math.inf]).without_gradient()])
