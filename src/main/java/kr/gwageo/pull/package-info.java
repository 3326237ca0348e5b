/// Fetches the files of a public benchmark from their home, and records what was fetched.
///
/// May import [kr.gwageo.domain], Jackson, OkHttp and the JDK's network. Start reading at
/// [kr.gwageo.pull.Puller].
///
/// In the folder of a pull are the files at their paths, and:
///
/// | file | holds |
/// |---|---|
/// | `pulled.json` | what was fetched, from where, at which revision, under which licence |
/// | `<path>.part` | what has come of a file that is not whole yet |
/// | `<path>.part.json` | what the part is a part of, and how much of it is safe on disk |
/// | `.pull.lock` | which process pulls into the folder |
///
/// A file at its path is always whole and of the right digest: it is moved there once it is.
@NullMarked
package kr.gwageo.pull;

import org.jspecify.annotations.NullMarked;
