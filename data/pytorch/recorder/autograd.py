"""Whole graphs: values used twice, branches that meet, several backward calls, parts cut off.

A program is a list of steps [result, operation, [operands], arguments] over named leaves, followed by backward calls
[name, upstream or null]. Recorded are all results that are small, and the leaves' gradients after the last call.
"""

import random

import torch

from .calls import Family, call
from .encode import encode, seed_from


def record():
    f = Family("autograd")
    by_hand(f)
    for number in range(40):
        random_program(f, number, "float32" if number % 2 else "float64")
    return f


def program(f, name, leaves, steps, backward, grad=None):
    """grad: the leaves that need a gradient; all floating ones unless given."""
    seed_from(f"autograd {name}")
    values = {key: make() for key, make in leaves.items()}
    for key, leaf in values.items():
        leaf.requires_grad_(leaf.is_floating_point() and (grad is None or key in grad))
    record = {"name": name, "leaves": {key: {**encode(v), "requiresGrad": v.requires_grad} for key, v in values.items()}}
    named = dict(values)
    outs = {}
    for result, op, operands, *args in steps:
        named[result] = call(op, [named[o] for o in operands], args)
        outs[result] = {**encode(named[result]), "requiresGrad": named[result].requires_grad}
    calls = []
    for target, upstream in backward:
        t = named[target]
        if upstream == "random":
            upstream = torch.randn(t.shape, dtype=t.dtype)
        t.backward(upstream, retain_graph=True)
        calls.append([target, None if upstream is None else encode(upstream)])
    grads = {key: None if leaf.grad is None else encode(leaf.grad) for key, leaf in values.items()}
    f.add({**record, "steps": steps, "outs": outs, "backward": calls, "grads": grads})


def scalar(value):
    return lambda: torch.tensor(value)


def vector(*values):
    return lambda: torch.tensor(values)


def normal(*shape, dtype=torch.float32):
    return lambda: torch.randn(shape, dtype=dtype)


def by_hand(f):
    program(f, "(x + y) * z", {"x": scalar(-3.0), "y": scalar(5.0), "z": scalar(-2.0)},
            [["q", "add", ["x", "y"]], ["f", "mul", ["q", "z"]]], [["f", None]])
    program(f, "x * x at 3", {"x": scalar(3.0)}, [["y", "mul", ["x", "x"]]], [["y", None]])
    program(f, "sum of squares at 3, 4, 10", {"x": vector(3.0, 4.0, 10.0)},
            [["s", "pow", ["x"], 2], ["y", "sum", ["s"]]], [["y", None]])
    cubes = [["p", "pow", ["a"], 3], ["p3", "mul", ["p"], 3], ["s", "pow", ["b"], 2], ["q", "sub", ["p3", "s"]]]
    program(f, "3a^3 - b^2 under ones", {"a": vector(2.0, 3.0), "b": vector(6.0, 4.0)}, cubes, [["q", torch.ones(2)]])
    program(f, "3a^3 - b^2 under a random upstream", {"a": vector(2.0, 3.0), "b": vector(6.0, 4.0)}, cubes, [["q", "random"]])
    program(f, "two backward calls add up", {"x": normal(3)}, [["y", "pow", ["x"], 2], ["s", "sum", ["y"]]], [["s", None], ["s", None]])
    program(f, "backward from two results", {"x": normal(2, 3)},
            [["y", "tanh", ["x"]], ["s", "sum", ["y"], 1], ["m", "mean", ["y"]]], [["s", "random"], ["m", None]])
    program(f, "a value used three times", {"x": normal(4)},
            [["a", "mul", ["x", "x"]], ["b", "add", ["a", "x"]], ["c", "mul", ["b", "a"]]], [["c", "random"]])
    program(f, "a diamond", {"x": normal(3)},
            [["y", "exp", ["x"]], ["l", "mul", ["y"], 2], ["r", "neg", ["y"]], ["z", "mul", ["l", "r"]]], [["z", "random"]])
    program(f, "detach cuts", {"x": normal(3)},
            [["y", "mul", ["x"], 3], ["d", "detach", ["y"]], ["z", "mul", ["d", "x"]]], [["z", "random"]])
    program(f, "only one leaf needs a gradient", {"x": normal(3), "w": normal(3)},
            [["y", "mul", ["x", "w"]], ["s", "sum", ["y"]]], [["s", None]], grad=["w"])
    program(f, "an unused leaf has none", {"x": normal(3), "w": normal(3)}, [["s", "sum", ["x"]]], [["s", None]])
    program(f, "a leaf broadcast twice", {"x": normal(1, 3), "y": normal(4, 1)},
            [["a", "mul", ["x", "y"]], ["b", "add", ["a", "x"]], ["c", "div", ["b", "a"]]], [["c", "random"]])
    program(f, "views of one leaf meet", {"x": normal(4, 4)},
            [["t", "t", ["x"]], ["m", "matmul", ["x", "t"]], ["r", "select", ["m"], 0, 1], ["s", "slice", ["x"], 1, 0, None, 2], ["u", "sum", ["s"], 1], ["z", "mul", ["r", "u"]]],
            [["z", "random"]])
    program(f, "a linear layer by hand", {"x": normal(5, 3), "w": normal(3, 2), "b": normal(2)},
            [["m", "matmul", ["x", "w"]], ["z", "add", ["m", "b"]], ["p", "sigmoid", ["z"]], ["l", "mean", ["p"]]], [["l", None]])
    program(f, "backward straight on a leaf", {"x": normal(3)}, [["y", "mul", ["x"], 1]], [["x", "random"], ["y", "random"]])
    program(f, "through a change of type", {"x": normal(3)},
            [["d", "double", ["x"]], ["s", "mul", ["d", "d"]], ["z", "float", ["s"]]], [["z", "random"]])
    program(f, "max with ties, then spread", {"x": vector(1.0, 3.0, 3.0, 2.0)},
            [["m", "max", ["x"]], ["d", "sub", ["x", "m"]], ["e", "exp", ["d"]], ["s", "sum", ["e"]], ["p", "div", ["e", "s"]]], [["p", "random"]])
    program(f, "reduce to rank 0 and expand back", {"x": normal(2, 3)},
            [["m", "mean", ["x"]], ["e", "expand", ["m"], 2, 3], ["z", "mul", ["e", "x"]]], [["z", "random"]])
    program(f, "a gradient of zero length", {"x": normal(0, 3), "b": normal(3)},
            [["y", "mul", ["x", "b"]], ["s", "sum", ["y"]]], [["s", None]])
    program(f, "comparisons stop gradients", {"x": normal(4)},
            [["c", "gt", ["x"], 0], ["m", "float", ["c"]], ["y", "mul", ["x", "m"]]], [["y", "random"]])


ONE_SIDED = ["tanh", "sigmoid", "relu", "abs", "neg", "sin", "cos"]
TWO_SIDED = ["add", "sub", "mul", "maximum", "minimum"]


def random_program(f, number, dtype):
    """A graph of ten steps whose operands are picked at random among all that came before: nodes are shared freely."""
    name = f"random graph {number} in {dtype}"
    dice = random.Random(number)
    kind = getattr(torch, dtype)
    shapes = {"a": (3, 3), "b": (3,), "c": (3, 1), "d": ()}
    steps = []
    for at in range(10):
        result = f"v{at}"
        x, y = dice.choice(list(shapes)), dice.choice(list(shapes)[-4:])
        choice = dice.random()
        if choice < 0.35:
            steps.append([result, dice.choice(ONE_SIDED), [x]])
            shapes[result] = shapes[x]
        elif choice < 0.75:
            steps.append([result, dice.choice(TWO_SIDED), [x, y]])
            shapes[result] = tuple(torch.broadcast_shapes(shapes[x], shapes[y]))
        elif len(shapes[x]) == 2 and shapes[x] == (3, 3) and choice < 0.85:
            steps.append([result, dice.choice(["t", "matmul"]), [x]])
            if steps[-1][1] == "matmul":
                steps[-1][2].append("a")
            shapes[result] = (3, 3)
        elif len(shapes[x]) > 0:
            op = dice.choice(["sum", "mean"])
            steps.append([result, op, [x], -1, {"keepdim": True}])
            shapes[result] = (*shapes[x][:-1], 1)
        else:
            steps.append([result, "expand", [x], 3, 1])
            shapes[result] = (3, 1)
    # A last step that depends on all leaves, so that none is left without a gradient.
    steps += [["w0", "mul", ["a", "c"]], ["w1", "add", ["w0", "b"]], ["w2", "add", ["w1", "d"]], ["w3", "tanh", ["v9"]], ["out", "mul", ["w2", "w3"]]]
    leaves = {key: normal(*shapes[key], dtype=kind) for key in "abcd"}
    program(f, name, leaves, steps, [["out", "random"]])
