/// Seasons: several rounds side by side, from their folders or from a file of published figures.
///
/// Start reading at [kr.gwageo.season.SeasonFile].
@NullMarked
package kr.gwageo.season;

import org.jspecify.annotations.NullMarked;
