/// Counts in small tables: right and wrong answers of two sides on the same items, and proportions
/// of one. Exact or score methods, for where a mean is no normal variable yet.
///
/// Start reading at [kr.gwageo.statistics.table.PairedTable].
@NullMarked
package kr.gwageo.statistics.table;

import org.jspecify.annotations.NullMarked;
