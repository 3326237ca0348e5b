/// Who stands behind a file: pairs of keys, and signatures that anybody can check.
///
/// May import [kr.gwageo.domain] and the JDK's cryptography. Start reading at
/// [kr.gwageo.signature.SigningKey].
@NullMarked
package kr.gwageo.signature;

import org.jspecify.annotations.NullMarked;
