public import RegionModel

/// Something that can be asked of the graph. A new question is one file and one line in ``Catalogue``.
public protocol Question: Sendable {
  /// Name of the question: the word behind `regio` on the command line.
  static var id: String { get }
  /// What it answers, one Dutch sentence.
  static var summary: String { get }
  /// How to ask it, for example `regio gemeente Oss`.
  static var example: String { get }
  /// Answers from `graph`.
  /// - Throws: ``AtlasError`` when the request names something that is not there, or a picture fails.
  func answer(from graph: RegionGraph) throws(AtlasError) -> Artefact
}

/// All questions.
public enum Catalogue {
  /// In the order in which a user meets them.
  public static let all: [any Question.Type] = [
    OverviewQuestion.self,
    LogicalRegionQuestion.self,
    PlainQuestion.self,
    RapportQuestion.self,
    MunicipalityQuestion.self,
    RegionTestQuestion.self,
    WhatIfQuestion.self,
    CongruenceQuestion.self,
    LoadQuestion.self,
    ReachQuestion.self,
    ChainQuestion.self,
    DivisionsQuestion.self,
    DivisionQuestion.self,
    ArrangementQuestion.self,
    ProvinceCrossingQuestion.self,
    ComparisonQuestion.self,
    ClustersQuestion.self,
    MethodsQuestion.self,
    FigureQuestion.self,
    MapQuestion.self,
    DiagramQuestion.self,
  ]
}
