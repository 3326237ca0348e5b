/// Families of the Korean language: number words, sounds, letters and words.
@NullMarked
package kr.gwageo.generation.korean;

import org.jspecify.annotations.NullMarked;
