/// `gwageo keys`: makes and shows the keys that rounds are signed with.
///
/// May import [kr.gwageo.cli.words], [kr.gwageo.cli.shell], [kr.gwageo.archive],
/// [kr.gwageo.domain], [kr.gwageo.signature] and Picocli. Start reading at
/// [kr.gwageo.cli.keys.KeysCommand].
@NullMarked
package kr.gwageo.cli.keys;

import org.jspecify.annotations.NullMarked;
