/// Runs a program that nobody trusts, and says what it printed and how it ended.
///
/// May import [kr.gwageo.domain], and starts processes. Start reading at
/// [kr.gwageo.sandbox.Sandbox]; what happens inside is the script `enter.sh` among the resources.
@NullMarked
package kr.gwageo.sandbox;

import org.jspecify.annotations.NullMarked;
