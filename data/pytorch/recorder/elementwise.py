"""Operations that treat each element by itself: values, gradients, edges, broadcasting, type promotion."""

import math

import torch

from .calls import Family
from .encode import EDGES, given, normal, positive, whole

SHAPES = [
    ((), ()), ((), (3,)), ((3,), (1,)), ((2, 3), (3,)), ((2, 1), (1, 3)), ((4, 1, 3), (2, 1)), ((2, 3), ()),
    ((0,), (1,)), ((2, 0), (2, 1)), ((1, 3), (0, 3)), ((5, 1, 0), (3, 1)), ((), (0, 2)),
]  # fmt: skip
DTYPES = [torch.bool, torch.uint8, torch.int32, torch.int64, torch.float32, torch.float64]
TWO_SIDED = ["add", "sub", "mul", "div", "pow", "maximum", "minimum"]
COMPARISONS = ["eq", "ne", "lt", "le", "gt", "ge"]
ONE_SIDED = ["neg", "abs", "exp", "log", "sqrt", "sin", "cos", "sigmoid", "tanh", "relu", "rsqrt", "floor", "round", "sign"]


def record():
    f = Family("elementwise")
    two_sided(f)
    with_numbers(f)
    one_sided(f)
    promotion(f)
    in_place(f)
    return f


def two_sided(f):
    for op in TWO_SIDED:
        for a, b in SHAPES:
            left = positive(*a) if op == "pow" else normal(*a)
            right = positive(*b) if op == "div" else normal(*b)
            f.case(f"{op} {a} with {b}", op, [left, right])
        strided = normal(3, 4).through(["t"])
        left = positive(4, 3) if op == "pow" else normal(4, 3)
        f.case(f"{op} with a transposed operand", op, [left, strided])
        f.case(f"{op} in float64", op, [positive(2, 3, dtype=torch.float64), normal(3, dtype=torch.float64)])
    for op in ["add", "sub", "mul", "div"]:
        # Long enough for the kernels that take several numbers at a time, with a rest.
        second = positive if op == "div" else normal
        f.case(f"{op} of many", op, [normal(13, 21), second(13, 21)])
        f.case(f"{op} of many with a row", op, [normal(13, 21), second(21)])
        f.case(f"{op} of many with one", op, [normal(13, 21), second()])
        f.case(f"{op} of many, one transposed", op, [normal(13, 21), second(21, 13).through(["t"])])
    for op in ["maximum", "minimum"]:
        f.case(f"{op} with ties", op, [whole(4, 5), whole(4, 5)])
        f.case(f"{op} with nan and inf", op, [given(EDGES), given(EDGES[::-1])])
    for op in COMPARISONS:
        f.case(f"{op} with ties", op, [whole(3, 4), whole(4)])
        f.case(f"{op} with nan and inf", op, [given(EDGES), given(EDGES[::-1])])
        f.case(f"{op} with zero length", op, [normal(0, 3), normal(1)])
    f.case("pow of edges", "pow", [given([0.0, 0.0, -2.0, -2.0, 2.0, -1.0, 0.0]), given([0.0, 2.0, 3.0, 2.0, -1.0, 0.5, -1.0])])
    f.case("div by zero", "div", [given([1.0, -1.0, 0.0, 1.0]), given([0.0, 0.0, 0.0, -0.0])])
    for name, (c, a, b) in {
        "same shape": ((2, 3), (2, 3), (2, 3)), "broadcast": ((3, 1), (2,), ()), "zero length": ((0, 1), (3,), (1,)),
        "rank 0": ((), (), ()), "mask row": ((4,), (3, 1), (3, 4)),
    }.items():  # fmt: skip
        f.case(f"where {name}", "where", [whole(*c, dtype=torch.bool, low=0, high=2), normal(*a), normal(*b)])


def with_numbers(f):
    for value in [2, -3, 0.5]:
        for op in ["add", "sub", "mul", "div", "maximum"]:
            if op != "maximum":
                f.case(f"{op} number {value}", op, [normal(2, 3)], value)
    for value in [0, 1, 2, 3, -1, -2, 0.5, -0.5, 2.5]:
        f.case(f"pow {value} of positive", "pow", [positive(5)], value)
    for value in [0, 1, 2, 3, -1, 2.5]:
        f.case(f"pow {value} of negative and zero", "pow", [given([-2.0, -0.5, 0.0, 1.0, 3.0])], value)
    for op in COMPARISONS:
        f.case(f"{op} number", op, [whole(3, 3)], 1)
    f.case("int32 add 2", "add", [whole(4, dtype=torch.int32)], 2)
    f.case("int64 mul 0.5", "mul", [whole(4, dtype=torch.int64)], 0.5)
    f.case("bool add 1", "add", [whole(4, dtype=torch.bool, low=0, high=2)], 1)
    f.case("bool mul 0.5", "mul", [whole(4, dtype=torch.bool, low=0, high=2)], 0.5)
    f.case("uint8 div 255", "div", [given([0, 29, 255], torch.uint8)], 255)
    f.case("uint8 sub wraps", "sub", [given([0, 29, 255], torch.uint8)], 30)
    f.case("uint8 add wraps", "add", [given([0, 29, 255], torch.uint8), given([1, 2, 3], torch.uint8)])
    f.case("uint8 mul wraps", "mul", [given([0, 129, 255], torch.uint8)], 2)
    f.case("int32 mul wraps", "mul", [given([2**31 - 1, 65536, -7], torch.int32), given([2, 65536, 3], torch.int32)])
    f.case("int64 pow 2", "pow", [whole(5, dtype=torch.int64)], 2)
    f.case("int64 pow 0.5", "pow", [given([0, 1, 4, 9], torch.int64)], 0.5)
    for name, limits in {"both": (-0.5, 0.5), "lower": (0, None), "upper": (None, 0), "crossed": (1, -1)}.items():
        f.case(f"clamp {name}", "clamp", [normal(3, 4)], *limits)
    f.case("clamp int64 at a fraction", "clamp", [given([-2, 0, 3], torch.int64)], 0.5)
    f.case("clamp bool", "clamp", [given([True, False])], -2, 3)
    f.case("pow int64 to int64", "pow", [given([2, 1, -1, -1, 0, 3], torch.int64), given([-2, -2, -3, -2, 3, 4], torch.int64)])
    f.case("pow uint8 wraps", "pow", [given([3, 2, 255], torch.uint8)], 9)
    f.case("pow int32 wraps", "pow", [given([3, -5, 2], torch.int32)], 31)
    f.case("int32 mul wraps far", "mul", [given([2**31 - 1, -(2**31), 123456789], torch.int32), given([2**31 - 1, 2**31 - 1, 987654321], torch.int32)])
    f.case("int64 mul wraps", "mul", [given([2**62, 2**62], torch.int64)], 4)
    f.case("clamp exactly at its ends", "clamp", [given([-2.0, -1.0, 0.0, 1.0, 2.0, math.nan, math.inf])], -1, 1)
    f.case("clamp int64", "clamp", [whole(6, dtype=torch.int64)], -1, 1)


def one_sided(f):
    for op in ONE_SIDED:
        make = positive if op in ("log", "sqrt", "rsqrt") else normal
        f.case(f"{op} values", op, [make(3, 4)])
        f.case(f"{op} float64", op, [make(7, dtype=torch.float64)])
        f.case(f"{op} rank 0", op, [make()])
        f.case(f"{op} zero length", op, [make(2, 0, 3)])
        f.case(f"{op} strided", op, [make(4, 6).through(["slice", 1, 1, None, 2], ["t"])])
        edges = [e for e in EDGES if not (op in ("sin", "cos") and abs(e) > 1e20)]
        f.case(f"{op} edges", op, [given(edges)])
        if op != "relu":
            f.case(f"{op} int64", op, [whole(5, dtype=torch.int64, low=1, high=6)])
    f.case("round from the middle", "round", [given([-2.5, -1.5, -0.5, 0.5, 1.5, 2.5, 3.5, 0.49999997, -0.4, 8388609.0])])
    f.case("sign bool", "sign", [given([True, False])])
    f.case("relu of many", "relu", [normal(13, 21)])
    f.case("relu of many edges", "relu", [given(EDGES * 9)])
    f.case("relu of many, transposed", "relu", [normal(13, 21).through(["t"])])
    for op in ["exp", "sigmoid", "sqrt"]:
        f.case(f"{op} bool", op, [given([True, False])])
    f.case("relu int32", "relu", [whole(6, dtype=torch.int32)])
    f.case("neg uint8", "neg", [given([0, 1, 200], torch.uint8)])


def promotion(f):
    for a in DTYPES:
        for b in DTYPES:
            names = f"{a} with {b}".replace("torch.", "")
            left, right = (whole(3, dtype=t, low=0, high=5).without_gradient() for t in (a, b))
            f.case(f"add {names}", "add", [left, right])
            f.case(f"add {names}, rank 0", "add", [left, whole(dtype=b, low=0, high=5).without_gradient()])
            if (a, b) in [(x, y) for x in DTYPES[::2] for y in DTYPES[1::2]]:
                f.case(f"mul {names}", "mul", [left, right])
                f.case(f"div {names}", "div", [left, positive(3, dtype=b) if b.is_floating_point else given([1, 2, 1], b)])
                f.case(f"lt {names}", "lt", [left, right])
    f.case("gradients keep each operand's type", "mul", [normal(3), normal(3, dtype=torch.float64)])
    source = given([-2.7, -0.5, 0.0, 0.5, 2.7])
    for name in ["bool", "int32", "int64", "float32", "float64"]:
        f.case(f"to {name} from float32", "to", [source], name)
        f.case(f"to {name} from uint8", "to", [given([0, 1, 200], torch.uint8)], name)
        f.case(f"to {name} from bool", "to", [given([True, False])], name)
    f.case("nan is true", "bool", [given([math.nan, 0.0, -0.0, 1e-40])])
    edges = given([math.nan, math.inf, -math.inf, -0.0, -0.5, 3e9, -3e9, 300.0, -1.0])
    for name in ["bool", "int32", "int64"]:
        f.case(f"to {name} from edges", "to", [edges], name)
    f.case("int64 to int32 wraps", "to", [given([2**31, 2**32 + 5, -(2**31) - 1], torch.int64)], "int32")
    f.case("int64 to uint8 wraps", "to", [given([2**31, 2**32 + 5, -300], torch.int64)], "uint8")
    tenth = lambda: given(0.1, torch.float64).without_gradient()  # noqa: E731
    for op in ["eq", "add", "sub", "mul", "div", "pow", "maximum"]:
        f.case(f"{op} float32 with float64 of rank 0", op, [given([0.1, 0.7, 3.0]), tenth()])
        f.case(f"{op} large int32 with float32", op, [given([16777217, 3, 7], torch.int32), given([16777216.0, 0.5, 2.0])])
    for op in ["float", "int", "long", "double"]:
        f.case(f"{op}()", op, [given([-1.5, 2.5])])


def in_place(f):
    for op in ["add_", "sub_", "mul_", "div_", "copy_"]:
        f.case(f"{op} broadcasts", op, [normal(2, 3).without_gradient(), positive(3).without_gradient()])
        f.case(f"{op} keeps its type", op, [normal(3).without_gradient(), positive(3, dtype=torch.float64).without_gradient()])
        strided = normal(3, 2).without_gradient().through(["t"])
        f.case(f"{op} through a view", op, [strided, positive(2, 1).without_gradient()])
    for op in ["add_", "sub_", "mul_"]:
        f.case(f"{op} of many", op, [normal(13, 21).without_gradient(), normal(13, 21).without_gradient()])
        f.case(f"{op} number to many", op, [normal(13, 21).without_gradient()], 0.3)
    f.case("fill_", "fill_", [normal(2, 3).without_gradient()], 7)
    f.case("zero_", "zero_", [normal(2, 3).without_gradient()])
    for op in ["add_", "sub_", "mul_", "div_"]:
        f.case(f"{op} float64 of rank 0 to float32", op, [given([0.7, 3.0]).without_gradient(), given(0.1, torch.float64).without_gradient()])
    f.case("mul_ int32 wraps", "mul_", [given([2**31 - 1], torch.int32), given([2**31 - 1], torch.int32)])
    f.case("copy_ floats to int64", "copy_", [given([1, 2, 3], torch.int64), given([-0.5, 2.7, -2.7]).without_gradient()])
    f.case("add_ number to uint8", "add_", [given([1, 250], torch.uint8)], 10)
