/// Turns a round and its items into every trial, with the prompt to be sent.
///
/// May import [kr.gwageo.domain]. Start reading at [kr.gwageo.plan.Planner]; the prompt templates
/// are resources under `prompts`.
@NullMarked
package kr.gwageo.plan;

import org.jspecify.annotations.NullMarked;
