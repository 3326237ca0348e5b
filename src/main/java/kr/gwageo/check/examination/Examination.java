package kr.gwageo.check.examination;

import java.util.List;
import kr.gwageo.check.result.Remark;

/// One thing that is asked of an endpoint.
@FunctionalInterface
public interface Examination {

  /// What is seen, at least one remark.
  ///
  /// @throws OutOfTimeException if the time for the whole check is over
  List<Remark> examine(Subject subject) throws InterruptedException;
}
