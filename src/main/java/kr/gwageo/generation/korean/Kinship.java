package kr.gwageo.generation.korean;

import java.util.List;
import kr.gwageo.generation.Structure;
import kr.gwageo.generation.Workshop;

/// Kinship: degrees (촌수) and the terms for relatives by blood and by marriage.
///
/// Degrees are counted as articles 770 and 771 of 민법 say. The terms are those of 표준 언어 예절 and of
/// 표준국어대사전.
public final class Kinship implements Workshop {

  @Override
  public List<Structure> structures() {
    return List.of(
        new Structure("term-by-blood", KinPaths::byBlood),
        new Structure("term-by-marriage", KinPaths::byMarriage),
        new Structure("degree-along-a-path", KinPaths::degree),
        new Structure("person-of-a-term", KinTrees::person),
        new Structure("degree-in-a-tree", KinTrees::degree),
        new Structure("count-of-a-degree", KinTrees::count),
        new Structure("nearest-or-farthest", KinTrees::extreme));
  }
}
