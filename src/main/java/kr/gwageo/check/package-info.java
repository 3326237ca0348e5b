/// Examines what an endpoint really does, before a round relies on it, and compares it with its
/// earlier self.
///
/// May import [kr.gwageo.domain], [kr.gwageo.endpoint], Jackson and files. Start reading at
/// [kr.gwageo.check.Checkup]; an examination is one [kr.gwageo.check.examination.Examination] and
/// one line in [kr.gwageo.check.examination.Row].
@NullMarked
package kr.gwageo.check;

import org.jspecify.annotations.NullMarked;
