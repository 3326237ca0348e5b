/// Tests of sealing, opening, verifying and proving.
@NullMarked
package kr.gwageo.seal;

import org.jspecify.annotations.NullMarked;
