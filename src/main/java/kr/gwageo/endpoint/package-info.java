/// Speaks one wire protocol with one endpoint, and whatever happens is an
/// [kr.gwageo.domain.Outcome]: one request in, one [kr.gwageo.domain.Attempt] out, no retry.
///
/// May import [kr.gwageo.domain], Jackson, OkHttp and the JDK's network. Start reading at
/// [kr.gwageo.endpoint.EndpointClient]; a protocol is one [kr.gwageo.endpoint.Wire] and one line in
/// [kr.gwageo.endpoint.Protocol].
///
/// | what happens | what it is called |
/// |---|---|
/// | status 2xx, a reply that the wire can read | completed, truncated or refused |
/// | status 2xx, an error in body or event | as the status it names, else by its words |
/// | status 2xx, no body, or a stream without an answer | `EMPTY_BODY` |
/// | status 2xx, not JSON and not declared as JSON (a web page) | `WRONG_CONTENT_TYPE` |
/// | status 2xx, broken JSON, JSON of another shape, not UTF-8 | `MALFORMED_BODY` |
/// | a reply that was there before the request | `MALFORMED_BODY` |
/// | a body above 64 MiB | `OVERSIZED_BODY` |
/// | the connection breaks later, or a stream ends unfinished | `CUT_OFF_STREAM` |
/// | 3xx (never followed), 404, 405, 410: no such model at this address | `UNKNOWN_MODEL` |
/// | 400, 403: by its words the content filter | refused |
/// | 401, 402, other 403, 407: this key or account may not ask | `AUTHENTICATION` |
/// | 408, 504, 524: a time limit of the server's own | `TIMEOUT_TOTAL` |
/// | 413, and any other 4xx that speaks of the context's length | `PROMPT_TOO_LONG` |
/// | 409, 425: come back later | `SERVER_ERROR` |
/// | 429, spent quotas included | `RATE_LIMITED` |
/// | other 4xx: by its words an unknown model or a bad key | `UNKNOWN_MODEL`, `AUTHENTICATION` |
/// | other 4xx | `REJECTED_PARAMETER` |
/// | 503, 529 | `OVERLOADED` |
/// | other 5xx | `SERVER_ERROR` |
/// | a prompt with tools and no place for them in the protocol | `UNSENDABLE_PROMPT` |
/// | the host has no address | `DNS` |
/// | no trusted TLS connection | `TLS` |
/// | any other trouble, or the connect limit, before the request is sent | `CONNECTION` |
/// | the connection breaks before the first byte of the body | `CONNECTION` |
/// | silence before the first byte of the body | `TIMEOUT_FIRST_TOKEN` |
/// | silence within the body | `TIMEOUT_BETWEEN_TOKENS` |
/// | the limit of one attempt | `TIMEOUT_TOTAL` |
///
/// A stream whose finish reason came is complete, whatever happens to the connection afterwards.
@NullMarked
package kr.gwageo.endpoint;

import org.jspecify.annotations.NullMarked;
