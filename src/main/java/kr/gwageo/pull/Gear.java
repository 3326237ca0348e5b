package kr.gwageo.pull;

import java.time.InstantSource;
import java.util.function.Consumer;

/// What a pull works with.
///
/// @param folder that is filled
/// @param listener told what happens
record Gear(
    Line line,
    Halt halt,
    PullLimits limits,
    Puller.Sleeper sleeper,
    InstantSource clock,
    Folder folder,
    Consumer<PullEvent> listener) {}
