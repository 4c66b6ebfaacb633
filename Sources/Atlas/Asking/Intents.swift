/// All kinds of questions that can be asked in plain words. A new one is one file and one line here.
enum Intents {
  /// Of two that fit a question as well, the first is taken.
  static let all: [Intent] = [
    .logicalRegion,
    .nationwide,
    .certainty,
    .regionTest,
    .provinceBorder,
    .partners,
    .congruence,
    .comparison,
    .careInsurer,
    .commuting,
    .arrangementCount,
    .whichRegion,
    .members,
    .keyFigures,
    .regionFigures,
    .neighbours,
    .waterBoards,
    .networks,
    .divisions,
    .division,
    .arrangement,
    .map,
    .diagram,
    .methods,
    .clusters,
    .report,
    .sources,
    .municipality,
  ]
}
