/// Sealed item sets: fixed and provable before a round, secret until they are opened.
///
/// May import [kr.gwageo.domain] and Jackson. Start reading at [kr.gwageo.seal.Sealer];
/// `docs/seals.md` says what is published when.
@NullMarked
package kr.gwageo.seal;

import org.jspecify.annotations.NullMarked;
