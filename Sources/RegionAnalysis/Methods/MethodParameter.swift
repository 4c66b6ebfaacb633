/// A parameter of a cluster method.
public struct MethodParameter: Sendable, Hashable {
  /// What values it takes.
  public enum Domain: Sendable, Hashable {
    /// Numbers in this range.
    case number(ClosedRange<Double>)
    /// Whole numbers in this range.
    case integer(ClosedRange<Int>)
    /// One of these words.
    case choice([String])
    /// Codes of units, separated by commas.
    case codes
    /// On or off.
    case flag
  }

  /// Name of the option, for example `min-omvang`.
  public let name: String
  /// What it means, in Dutch, with its unit.
  public let meaning: String
  /// What values it takes.
  public let domain: Domain
  /// The default as a user would type it; `nil` when the method does without.
  public let standard: String?

  /// Makes a parameter.
  public init(name: String, meaning: String, domain: Domain, standard: String?) {
    self.name = name
    self.meaning = meaning
    self.domain = domain
    self.standard = standard
  }
}

/// Values of parameters as a user typed them, by name.
public struct ParameterValues: Sendable, Hashable {
  /// The values.
  public let values: [String: String]

  /// Holds `values`.
  public init(_ values: [String: String] = [:]) { self.values = values }

  /// Throws when a value is given for a parameter that `method` does not have, or outside its range.
  public func check(for method: any ClusterMethod.Type) throws(MethodError) {
    for (name, value) in values.sorted(by: { $0.key < $1.key }) {
      guard let parameter = method.parameters.first(where: { $0.name == name }) else {
        throw .unknownParameter(name: name, method: method.id, known: method.parameters.map(\.name))
      }
      guard parameter.domain.accepts(value) else {
        throw .wrongValue(name: name, value: value, allowed: parameter.domain.dutch)
      }
    }
  }

  /// The value of a number, or its default.
  public func number(_ name: String, _ standard: Double) -> Double {
    values[name].flatMap(Double.init) ?? standard
  }

  /// The value of a whole number, or its default.
  public func integer(_ name: String, _ standard: Int) -> Int { values[name].flatMap(Int.init) ?? standard }

  /// The value of a whole number without default.
  public func integer(_ name: String) -> Int? { values[name].flatMap(Int.init) }

  /// The chosen word, or its default.
  public func word(_ name: String, _ standard: String) -> String { values[name] ?? standard }

  /// Whether a flag is on.
  public func flag(_ name: String) -> Bool { values[name] == "ja" }

  /// The codes given, none when the parameter is not.
  public func codes(_ name: String) -> [String] {
    (values[name] ?? "").split(separator: ",").map { String($0) }
  }
}

extension MethodParameter.Domain {
  /// Whether `text` is one of the values.
  public func accepts(_ text: String) -> Bool {
    switch self {
    case .number(let range): Double(text).map { $0.isFinite && range.contains($0) } ?? false
    case .integer(let range): Int(text).map(range.contains) ?? false
    case .choice(let words): words.contains(text)
    case .codes: !text.isEmpty
    case .flag: text == "ja" || text == "nee"
    }
  }

  /// The values in Dutch.
  public var dutch: String {
    switch self {
    case .number(let range):
      "een getal van \(Self.plain(range.lowerBound)) tot en met \(Self.plain(range.upperBound))"
    case .integer(let range): "een heel getal van \(range.lowerBound) tot en met \(range.upperBound)"
    case .choice(let words): "een van: \(words.joined(separator: ", "))"
    case .codes: "codes met komma's ertussen"
    case .flag: "ja of nee"
    }
  }

  /// A bound without a decimal point where it is whole.
  private static func plain(_ bound: Double) -> String {
    bound == bound.rounded() && bound.magnitude < 1e15 ? String(Int(bound)) : String(bound)
  }
}
