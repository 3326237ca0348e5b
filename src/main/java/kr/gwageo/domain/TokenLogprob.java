package kr.gwageo.domain;

/// A token of a reply with the natural logarithm of its probability.
public record TokenLogprob(String token, double logprob) {}
