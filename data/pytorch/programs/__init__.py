"""Random programs: values.py makes their tensors, steps.py chooses what is done to them, program.py runs and records them."""
