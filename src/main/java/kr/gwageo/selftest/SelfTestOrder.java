package kr.gwageo.selftest;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import kr.gwageo.domain.spec.Budget;
import kr.gwageo.domain.spec.Price;
import kr.gwageo.domain.spec.Service;
import kr.gwageo.endpoint.Access;
import kr.gwageo.leaders.PackFile;

/// What a self-test is to do.
///
/// @param leaders the pack
/// @param pack the pack's file, for messages
/// @param service the endpoint to be tested
/// @param access what opens it
/// @param alpha error rate of either claim, reached and not reached
/// @param maxItems after which to stop undecided; empty: the whole pool
/// @param price of its tokens
/// @param budget that it may use up
/// @param seed of the draw
/// @param parallel requests at once
/// @param attempts the file that counts attempts on a pool
public record SelfTestOrder(
    PackFile.Opened leaders,
    Path pack,
    Service.Endpoint service,
    Access access,
    double alpha,
    OptionalInt maxItems,
    Optional<Price> price,
    Budget budget,
    long seed,
    int parallel,
    Path attempts) {}
