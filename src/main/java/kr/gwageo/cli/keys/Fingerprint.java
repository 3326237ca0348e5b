package kr.gwageo.cli.keys;

import kr.gwageo.archive.Printout;
import kr.gwageo.cli.shell.Surroundings;
import kr.gwageo.domain.Digest;
import kr.gwageo.signature.VerifyingKey;

/// The short name of a public key, for programs.
///
/// @param schema of this document
/// @param fingerprint of the key
record Fingerprint(String schema, Digest fingerprint) {

  static void show(Surroundings surroundings, VerifyingKey key, boolean json) {
    if (json) {
      surroundings.out().print(Printout.of(new Fingerprint("gwageo/key/1", key.fingerprint())));
    } else {
      surroundings.out().println(key.fingerprint());
    }
  }
}
