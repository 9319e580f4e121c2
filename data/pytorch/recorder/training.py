"""Layers under a seed, models, and what SGD makes of them."""

import torch
from torch import nn

from .calls import Family, camel, snake
from .encode import encode, number, seed_from
from .streams import shortened


def make(spec):
    kind, *args = spec
    named = {snake(key): pairs(value) for key, value in args.pop().items()} if args and isinstance(args[-1], dict) else {}
    if kind == "Sequential":
        return nn.Sequential(*[make(inner) for inner in args])
    if kind == "Linear" and len(args) == 3:
        return nn.Linear(args[0], args[1], bias=args[2])
    return getattr(nn, kind)(*map(pairs, args), **named)


def pairs(value):
    """JSON has no tuples."""
    return tuple(value) if isinstance(value, list) else value


# The third part is the shape of an input.
IMAGES = {
    "convolution": (21, ["Conv2d", 1, 5, 3], [2, 1, 6, 6]),
    "convolution without bias": (22, ["Conv2d", 3, 4, [3, 2], {"stride": 2, "padding": [1, 0], "bias": False}], [2, 3, 6, 5]),
    "convolution of a point": (23, ["Conv2d", 16, 8, 1, {"stride": [2, 1]}], [2, 16, 4, 4]),
    "convolution, padded": (24, ["Conv2d", 64, 7, 3, {"padding": 1}], [1, 64, 3, 3]),
    "max pooling": (25, ["Sequential", ["Conv2d", 1, 2, 3], ["MaxPool2d", 2]], [2, 1, 8, 8]),
    "max pooling with settings": (26, ["MaxPool2d", [3, 2], {"stride": [2, 1], "padding": 1}], [2, 1, 8, 8]),
    "average pooling": (27, ["Sequential", ["Conv2d", 1, 2, 3], ["AvgPool2d", 3, {"stride": 2}]], [2, 1, 8, 8]),
    "average pooling with settings": (28, ["AvgPool2d", [2, 3], {"padding": [0, 1]}], [2, 1, 8, 8]),
    "adaptive pooling": (29, ["Sequential", ["Conv2d", 1, 2, 3], ["AdaptiveAvgPool2d", 1], ["Flatten"], ["Linear", 2, 3]], [2, 1, 8, 8]),
    "adaptive pooling to a pair": (30, ["AdaptiveAvgPool2d", [2, 3]], [2, 1, 5, 8]),
    "batch normalization of vectors": (31, ["Sequential", ["Linear", 4, 3], ["BatchNorm1d", 3], ["ReLU"]], [8, 4]),
    "batch normalization of sequences": (32, ["BatchNorm1d", 3, {"momentum": 0.3, "eps": 0.001}], [4, 3, 5]),
    "batch normalization of images": (33, ["Sequential", ["Conv2d", 1, 4, 3, {"bias": False}], ["BatchNorm2d", 4], ["ReLU"]], [3, 1, 6, 6]),
    "batch normalization, the mean of all batches": (34, ["Sequential", ["Linear", 4, 3], ["BatchNorm1d", 3, {"momentum": None}]], [8, 4]),
    "batch normalization that learns nothing": (35, ["Sequential", ["Linear", 4, 3], ["BatchNorm1d", 3, {"affine": False}]], [8, 4]),
    "batch normalization without a memory": (36, ["Sequential", ["Linear", 4, 3], ["BatchNorm1d", 3, {"trackRunningStats": False}]], [8, 4]),
    "the small conv net": (42, [
        "Sequential", ["Conv2d", 1, 5, 3, {"padding": 1}], ["ReLU"], ["MaxPool2d", 2], ["Conv2d", 5, 10, 3, {"padding": 1}], ["ReLU"], ["MaxPool2d", 2],
        ["Flatten"], ["Linear", 490, 10],
    ], [2, 1, 28, 28]),
}  # fmt: skip

MODELS = {
    "the linear model": (1, ["Linear", 784, 1]),
    "the two-layer net": (42, ["Sequential", ["Linear", 784, 30], ["ReLU"], ["Linear", 30, 1]]),
    "a small layer": (0, ["Linear", 3, 2]),
    "one in, one out": (7, ["Linear", 1, 1]),
    "a wide layer": (123, ["Linear", 16, 64]),
    "a layer without bias": (5, ["Linear", 4, 3, False]),
    "sigmoid in between": (9, ["Sequential", ["Linear", 2, 3], ["Sigmoid"], ["Linear", 3, 1]]),
    "tanh at the end": (10, ["Sequential", ["Linear", 2, 2], ["Tanh"]]),
    "nested": (11, ["Sequential", ["Sequential", ["Linear", 4, 3], ["ReLU"]], ["Sequential", ["Linear", 3, 3], ["ReLU"], ["Linear", 3, 2]]]),
    "no parameters": (12, ["Sequential", ["ReLU"], ["Sigmoid"]]),
    "dropout": (13, ["Dropout"]),
    "dropout in between": (14, ["Sequential", ["Linear", 5, 20], ["Dropout", 0.3], ["ReLU"], ["Dropout", 0.75], ["Linear", 20, 2]]),
    "dropout of nothing": (15, ["Sequential", ["Linear", 3, 2], ["Dropout", 0]]),
    "dropout of everything": (16, ["Sequential", ["Linear", 3, 2], ["Dropout", 1]]),
    "identity": (17, ["Sequential", ["Identity"], ["Linear", 3, 2], ["Identity"]]),
    "softmax at the end": (18, ["Sequential", ["Linear", 3, 4], ["Softmax", 1]]),
    "softmax over the batch": (19, ["Sequential", ["Linear", 3, 4], ["Softmax", -2]]),
    "logSoftmax at the end": (20, ["Sequential", ["Linear", 3, 4], ["LogSoftmax", -1]]),
    **IMAGES,
    "ten classes": (2024, ["Sequential", ["Flatten"], ["Linear", 64, 16], ["ReLU"], ["Linear", 16, 10]]),
}


def layers():
    f = Family("nn")
    for name, (seed, spec, *shape) in MODELS.items():
        torch.manual_seed(seed)
        model = make(spec)
        state = {camel(key): {**shortened(v, exact=True), "shape": list(v.shape)} for key, v in model.state_dict().items()}
        width = next((p.shape[1] for p in model.parameters() if p.dim() > 1), 3)
        x = torch.rand(shape[0] if shape else (4, 8, 8) if name == "ten classes" else (4, width))
        out = model(x)
        record = {"name": name, "seed": seed, "model": spec, "text": str(model), "state": state, "out": encode(out)}
        if out.requires_grad:
            upstream = torch.randn(out.shape)
            out.backward(upstream)
            record["upstream"] = encode(upstream)
            record["grads"] = {key: {**shortened(p.grad, exact=False), "shape": list(p.shape)} for key, p in model.named_parameters()}
        if "BatchNorm" in str(spec):
            record["later"] = later(model, seed, x.shape)
        # The input is drawn after the model, so the engine draws it too.
        f.add({**record, "input": list(x.shape)})
    return f


def later(model, seed, shape):
    """Two more batches, and then one in eval mode; what is remembered of all of them."""
    torch.manual_seed(seed)
    with torch.no_grad():
        for _ in range(2):
            model(torch.rand(shape))
        model.eval()
        out = model(torch.rand(shape))
    state = {camel(key): {**shortened(v, exact=False), "shape": list(v.shape)} for key, v in model.state_dict().items()}
    return {"out": encode(out), "state": state}


def optimizers():
    f = Family("optim")
    roller_coaster(f)
    for name, (seed, spec, *shape) in MODELS.items():
        if shape or name in ("no parameters", "the two-layer net", "ten classes") or any(kind in str(spec) for kind in NOT_TRAINED):
            continue
        for lr in [0.1, 1.0]:
            train(f, f"{name}, lr {lr}", seed, spec, lr)
    for name, groups in OPTIMIZERS.items():
        optimize(f, name, *groups)
    for op, *args in CLIPS:
        clip(f, op, *args)
    return f


NOT_TRAINED = ["Dropout", "Identity", "oftmax"]

# Class, then one line of options per group of parameters; the last line holds for all of them.
OPTIMIZERS = {
    "SGD with momentum": ("SGD", {"lr": 0.1, "momentum": 0.9}),
    "SGD with momentum and dampening": ("SGD", {"lr": 0.1, "momentum": 0.5, "dampening": 0.25}),
    "SGD with Nesterov's momentum": ("SGD", {"lr": 0.05, "momentum": 0.9, "nesterov": True}),
    "SGD with weight decay": ("SGD", {"lr": 0.1, "weightDecay": 0.1}),
    "SGD with everything": ("SGD", {"lr": 0.02, "momentum": 0.8, "nesterov": True, "weightDecay": 0.05}),
    "SGD with two groups": ("SGD", {"lr": 0.5}, {"momentum": 0.7, "weightDecay": 0.1}, {"lr": 0.01, "momentum": 0.2}),
    "SGD that doesn't move": ("SGD", {"lr": 0, "momentum": 0.9}),
    "Adam": ("Adam", {}),
    "Adam with a large rate": ("Adam", {"lr": 0.1}),
    "Adam with other betas": ("Adam", {"lr": 0.02, "betas": [0.5, 0.9], "eps": 1e-05}),
    "Adam without means": ("Adam", {"lr": 0.02, "betas": [0, 0]}),
    "Adam with weight decay": ("Adam", {"lr": 0.02, "weightDecay": 0.1}),
    "Adam with two groups": ("Adam", {"lr": 0.05}, {"betas": [0.8, 0.99]}, {"lr": 0.01}),
    "AdamW": ("AdamW", {"lr": 0.02}),
    "AdamW with weight decay": ("AdamW", {"lr": 0.02, "weightDecay": 0.5}),
    "AdamW with two groups": ("AdamW", {"weightDecay": 0.3}, {"lr": 0.1, "weightDecay": 0}, {"lr": 0.01}),
}
CLIPS = [("clipGradNorm_", limit) for limit in (0.5, 1, 100, 0)] + [("clipGradNorm_", 1, {"normType": p}) for p in (1, 3, "inf")]
CLIPS += [("clipGradValue_", limit) for limit in (0.5, 10, 0)]


def clip(f, op, limit, named=None):
    """Gradients of three parameters before and after; a fourth has none."""
    name = f"{op} {limit}" + (f" {named}" if named else "")
    seed_from(f"optim {name}")
    grads = [torch.randn(2, 3), torch.randn(4), torch.randn(())]
    parameters = [torch.zeros_like(g).requires_grad_() for g in grads] + [torch.zeros(2).requires_grad_()]
    for parameter, g in zip(parameters, grads):
        parameter.grad = g.clone()
    norm = getattr(nn.utils, snake(op))(parameters, limit, **({"norm_type": float(named["normType"])} if named else {}))
    record = {"name": name, "kind": "clip", "op": op, "args": [limit] + ([named] if named else []), "grads": [encode(g) for g in grads]}
    f.add({**record, "clipped": [encode(p.grad) for p in parameters[:3]], "norm": None if norm is None else encode(norm)})


NOT_HERE = ("amsgrad", "capturable", "differentiable", "foreach", "fused", "maximize")


def optimize(f, name, kind, *options):
    """Eight steps of two parameters on a bowl that is turned against the axes; the second one rests in the third step."""
    seed_from(f"optim {name}")
    parameters = [torch.randn(2, 3).requires_grad_(), torch.randn(2).requires_grad_()]
    weight = torch.randn(3, 2)
    start = [encode(p) for p in parameters]
    groups = [{snake(key): tuple(v) if isinstance(v, list) else v for key, v in group.items()} for group in options]
    lists = [parameters] if len(options) == 1 else [[p] for p in parameters]
    everyone = groups[-1] if len(options) != 1 else {}
    own = [{"params": params, **group} for params, group in zip(lists, groups)]
    optimizer = getattr(torch.optim, kind)(own, **everyone) if "lr" in everyone or kind != "SGD" else torch.optim.SGD(own, lr=1, **everyone)
    text = "\n".join(line for line in str(optimizer).split("\n") if not line.strip().startswith(NOT_HERE))
    steps = []
    for step in range(8):
        a, b = parameters
        loss = ((a @ weight + (b if step != 2 else 0)) ** 2).mean() + a.abs().sum() / 10
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        optimizer.step()
        steps.append({"loss": number(loss.item()), "parameters": [encode(p) for p in parameters]})
    state = {
        i: {camel(key): int(v) if key == "step" else encode(v) for key, v in memory.items() if v is not None}
        for i, memory in optimizer.state_dict()["state"].items()
    }
    state = {i: memory for i, memory in state.items() if memory}
    f.add({
        "name": name, "kind": "optimizer", "optimizer": kind, "options": list(options), "start": start, "weight": encode(weight),
        "text": text, "steps": steps, "state": state,
    })  # fmt: skip


def roller_coaster(f):
    for lr, steps in [(1e-5, 11), (1e-4, 6), (1e-6, 6)]:
        torch.manual_seed(42)
        time = torch.arange(0, 20).float()
        speed = torch.randn(20) * 3 + 0.75 * (time - 9.5) ** 2 + 1
        params = torch.randn(3).requires_grad_()
        rows = []
        for _ in range(steps):
            a, b, c = params
            loss = ((a * time**2 + b * time + c - speed) ** 2).mean()
            loss.backward()
            rows.append({"parameters": encode(params), "loss": number(loss.item()), "gradient": encode(params.grad)})
            params.data -= lr * params.grad
            params.grad = None
        f.add({"name": f"roller coaster, lr {lr}", "kind": "rollerCoaster", "lr": lr, "speed": encode(speed), "steps": rows})


def train(f, name, seed, spec, lr):
    """Ten full-batch steps towards random targets under mseLoss."""
    torch.manual_seed(seed)
    model = make(spec)
    parameters = list(model.parameters())
    x = torch.rand(8, parameters[0].shape[1])
    y = torch.rand(model(x).shape)
    sgd = torch.optim.SGD(parameters, lr=lr if parameters[0].shape[1] < 700 else lr / 100)
    losses = []
    for _ in range(10):
        loss = nn.functional.mse_loss(model(x), y)
        losses.append(number(loss.item()))
        loss.backward()
        sgd.step()
        sgd.zero_grad()
    final = {key: {**shortened(v, exact=False), "shape": list(v.shape)} for key, v in model.state_dict().items()}
    f.add({"name": name, "kind": "model", "seed": seed, "model": spec, "lr": sgd.param_groups[0]["lr"], "input": list(x.shape), "losses": losses, "state": final})
