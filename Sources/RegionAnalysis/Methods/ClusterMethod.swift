public import RegionModel

/// A way to find regions in flows. A new method is one file in this folder and one line in ``ClusterMethods``.
///
/// The same network and parameters give the same result on every machine. Renaming the units (keeping their order)
/// or shuffling the rows that the flows were read from changes nothing, unless the method's description says how
/// it breaks ties.
public protocol ClusterMethod: Sendable {
  /// Name on the command line, for example `lma`.
  static var id: String { get }
  /// Name in Dutch, for example `arbeidsmarktgebieden (EURO/Istat)`.
  static var title: String { get }
  /// What it does, is good at and is bad at, in plain Dutch sentences.
  static var explanation: MethodExplanation { get }
  /// Its parameters, with ranges and defaults.
  static var parameters: [MethodParameter] { get }
  /// Whether every unit gets a region; otherwise units may stay outside.
  static var isPartition: Bool { get }
  /// Makes the method with the values given and defaults for the rest.
  /// - Throws: ``MethodError`` for a value outside its range, or values that contradict each other.
  init(_ values: ParameterValues) throws(MethodError)
  /// Finds the regions.
  /// - Throws: ``MethodError`` when the network is not one that the method can work on.
  func cluster(_ network: FlowNetwork) throws(MethodError) -> Clustering
}

/// What a method is good and bad at, in plain Dutch, and where it comes from.
public struct MethodExplanation: Sendable, Hashable {
  /// What it does, one or two sentences.
  public let summary: String
  /// What it is good at.
  public let strength: String
  /// What it is bad at.
  public let weakness: String
  /// Cost in units n and pairs m, for example `O(n² log n)`.
  public let complexity: String
  /// Author, year, DOI.
  public let reference: String

  /// Makes an explanation.
  public init(summary: String, strength: String, weakness: String, complexity: String, reference: String) {
    self.summary = summary
    self.strength = strength
    self.weakness = weakness
    self.complexity = complexity
    self.reference = reference
  }
}

/// What a method found.
public struct Clustering: Sendable {
  /// A figure for every region.
  public struct Figure: Sendable {
    /// Name for machines, for example `validiteit`.
    public let key: String
    /// Name in Dutch.
    public let label: String
    /// One value a region, in the order of the partition.
    public let values: [Double]

    /// Makes a figure.
    public init(key: String, label: String, values: [Double]) {
      self.key = key
      self.label = label
      self.values = values
    }
  }

  /// A table of what happened on the way, for example the reserve list or the merges.
  public struct Log: Sendable {
    /// Name for machines, for example `reserve`.
    public let key: String
    /// Title in Dutch.
    public let title: String
    /// Headings in Dutch.
    public let columns: [String]
    /// Rows; units by code, numbers with a decimal point.
    public let rows: [[String]]

    /// Makes a log.
    public init(key: String, title: String, columns: [String], rows: [[String]]) {
      self.key = key
      self.title = title
      self.columns = columns
      self.rows = rows
    }
  }

  /// The regions.
  public let partition: Partition
  /// Figures of the regions that only this method has.
  public let figures: [Figure]
  /// What a reader has to know, in Dutch sentences.
  public let remarks: [String]
  /// What happened on the way.
  public let logs: [Log]

  /// Makes a result.
  public init(partition: Partition, figures: [Figure] = [], remarks: [String] = [], logs: [Log] = []) {
    self.partition = partition
    self.figures = figures
    self.remarks = remarks
    self.logs = logs
  }
}
