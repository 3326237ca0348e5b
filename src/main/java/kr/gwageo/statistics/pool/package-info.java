/// Items drawn from a pool that ends, and repeats of one item: what a full run would have given.
///
/// Start reading at [kr.gwageo.statistics.pool.PoolSample].
@NullMarked
package kr.gwageo.statistics.pool;

import org.jspecify.annotations.NullMarked;
