package kr.gwageo.domain.spec;

/// A name for people, in Korean and in English.
public record Title(String ko, String en) {}
