/// Tests of keys and signatures.
@NullMarked
package kr.gwageo.signature;

import org.jspecify.annotations.NullMarked;
