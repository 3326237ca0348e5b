/// Published figures, recomputed from real recorded answers. Runs in the profile `conformance`,
/// with the data under the folder that `GWAGEO_DATA` names.
@NullMarked
package kr.gwageo.conformance;

import org.jspecify.annotations.NullMarked;
