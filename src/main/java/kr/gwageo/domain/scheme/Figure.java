package kr.gwageo.domain.scheme;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;

/// One figure that a team got in a part: a benchmark's score, a reviewer's points, a user's rating.
///
/// @param team who got it
/// @param part of the scheme
/// @param source which benchmark, reviewer or user
/// @param value 0 or more
/// @param reference what the value is divided by, where the part's points are ratios
/// @param standardError of the value, where one is known
public record Figure(
    String team,
    String part,
    String source,
    BigDecimal value,
    Optional<BigDecimal> reference,
    OptionalDouble standardError) {}
