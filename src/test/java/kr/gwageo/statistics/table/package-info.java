/// Tests of small tables.
@NullMarked
package kr.gwageo.statistics.table;

import org.jspecify.annotations.NullMarked;
