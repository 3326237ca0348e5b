/// The command line: what a person may type, and what each command is given.
///
/// Each package below takes a part of it, and imports only packages that stand above it:
///
/// | package | what it holds |
/// |---|---|
/// | [kr.gwageo.cli.words] | messages in both languages, and how text, figures and money look on a terminal |
/// | [kr.gwageo.cli.shell] | what the program is given and gives back: surroundings, options, messages, exit codes; the one place where errors become words |
/// | [kr.gwageo.cli.progress] | a run while people watch it |
/// | [kr.gwageo.cli.bench] | `bench`: the harness measures itself |
/// | [kr.gwageo.cli.benchmarks] | `benchmarks`: the library, its files, and sets that are sealed |
/// | [kr.gwageo.cli.check] | `check`: what an endpoint really does |
/// | [kr.gwageo.cli.keys] | `keys`: what rounds are signed with |
/// | [kr.gwageo.cli.scheme] | `scheme`: points and totals |
/// | [kr.gwageo.cli.selftest] | `selftest` and `compare`: one entry by itself |
/// | [kr.gwageo.cli.grade] | `grade`: answers that were recorded elsewhere |
/// | [kr.gwageo.cli.round] | `run` and the other commands of any round |
/// | [kr.gwageo.cli.office] | `seal` to `publish`: the steps of an official round |
///
/// May import all of these, the front door of every room, and Picocli. Clock, chance and
/// environment come in here and nowhere else. Start reading at [kr.gwageo.cli.Main].
@NullMarked
package kr.gwageo.cli;

import org.jspecify.annotations.NullMarked;
