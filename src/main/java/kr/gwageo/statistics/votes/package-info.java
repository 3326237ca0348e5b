/// Models of votes between two sides: what the front door [kr.gwageo.statistics.BradleyTerry]
/// computes with.
///
/// May import [kr.gwageo.domain], Commons Math and the pure JDK.
@NullMarked
package kr.gwageo.statistics.votes;

import org.jspecify.annotations.NullMarked;
