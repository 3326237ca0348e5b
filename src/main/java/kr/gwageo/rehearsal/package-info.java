/// Practice endpoints: real HTTP servers on loopback that speak OpenAI chat completions and answer
/// from recorded answers or as a simulated model. They name themselves `practice` in every reply,
/// so that none is mistaken for a real model.
///
/// May import [kr.gwageo.domain], [kr.gwageo.answers], Jackson, the JDK's HTTP server, its files
/// and its network. Start reading at [kr.gwageo.rehearsal.PracticeEndpoint].
@NullMarked
package kr.gwageo.rehearsal;

import org.jspecify.annotations.NullMarked;
