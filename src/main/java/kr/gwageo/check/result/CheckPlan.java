package kr.gwageo.check.result;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import kr.gwageo.domain.spec.Limits;
import kr.gwageo.domain.spec.Pace;
import kr.gwageo.domain.spec.Service;

/// What is to be checked, and how patiently.
///
/// @param service the endpoint; whether it streams says whether streaming is examined
/// @param parallel up to how many requests at once, at least 1
/// @param limits of one request
/// @param whole after which no further request is sent
/// @param longestWait for an endpoint that asks to come back later
public record CheckPlan(
    Service.Endpoint service, int parallel, Limits limits, Duration whole, Duration longestWait) {
  /// Half a minute to the first token, one in all.
  private static final Limits LIMITS =
      new Limits(
          Pace.DEFAULT,
          1,
          OptionalLong.empty(),
          Duration.ofSeconds(5),
          Duration.ofSeconds(30),
          Duration.ofSeconds(15),
          Duration.ofSeconds(60),
          Duration.ofSeconds(1),
          Duration.ofMinutes(1),
          Limits.Rejected.LEFT_OUT);

  public CheckPlan {
    if (parallel < 1) {
      throw new IllegalArgumentException("requests at once, at least 1: " + parallel);
    }
  }

  /// With a minute for a request and ten for the whole.
  public CheckPlan(Service.Endpoint service, int parallel) {
    this(service, parallel, LIMITS, Duration.ofMinutes(10), Duration.ofSeconds(20));
  }

  /// The host of the endpoint, empty where its address names none.
  public Optional<String> host() {
    return Optional.ofNullable(java.net.URI.create(service.url()).getHost());
  }
}
