"""Times scipy.stats.bootstrap on the scores in a file: a composite ratio, strata resampled apart.

Arguments: file with pairs of scores by stratum, number of resamples, size of a batch.
Prints one line of JSON.
"""

import json
import sys
import time

import numpy
import scipy
from scipy.stats import bootstrap

file, resamples, batch = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
with open(file, encoding="utf-8") as scores:
    strata = json.load(scores)

# Both sides of an item in one complex number, so that an item is drawn and summed once.
samples = tuple(numpy.array(upper) + 1j * numpy.array(lower) for upper, lower in strata)


def ratio(*drawn, axis=-1):
    means = sum(stratum.mean(axis=axis) for stratum in drawn)
    return means.real / means.imag


def run(count, size):
    return bootstrap(
        samples,
        ratio,
        vectorized=True,
        n_resamples=count,
        batch=size,
        confidence_level=0.9,
        method="percentile",
        random_state=numpy.random.default_rng(42),
    )


run(2 * batch, batch)
began = time.process_time()
result = run(resamples, batch)
used = time.process_time() - began
interval = result.confidence_interval
print(
    json.dumps(
        {
            "scipy": scipy.__version__,
            "numpy": numpy.__version__,
            "cpu": used,
            "low": interval.low,
            "high": interval.high,
        }
    )
)
