/// The letters of the diagrams.
enum DiagramFont {
  /// Liberation Sans, with fall-backs of the same widths.
  static let family = "Liberation Sans,Arial,Helvetica,sans-serif"
}

/// The colours of the diagrams: Okabe & Ito, "Color Universal Design" (2008), made for colour-blind readers, and
/// pale tints of them for grounds that black text stands on.
enum DiagramColour {
  static let black = "#000000"
  static let white = "#FFFFFF"
  static let ink = "#1A1A1A"
  static let quiet = "#595959"
  static let line = "#7F7F7F"
  static let blue = "#0072B2"
  static let skyBlue = "#56B4E9"
  static let green = "#009E73"
  static let orange = "#E69F00"
  static let vermillion = "#D55E00"
  static let purple = "#CC79A7"

  static let paleSkyBlue = "#DDF0FB"
  static let paleGreen = "#D6EFE7"
  static let paleOrange = "#FBEFD3"
  static let palePurple = "#F6E6EF"
  static let paleGrey = "#EDEDED"
  static let paleBlue = "#D3E6F1"
}

/// What a box shows by its colour, shape and line, so that it can be read without colours too.
struct NodeLook: Sendable, Hashable {
  /// A word for it, for style sheets.
  var name: String
  var shape: String
  var styles: [String] = []
  var fill: String
  var line: String
  var ink = DiagramColour.ink
  var lineWidth = 0.8

  /// What the diagram is about: dark, rounded.
  static let subject = NodeLook(
    name: "onderwerp", shape: "box", styles: ["rounded"], fill: DiagramColour.blue, line: DiagramColour.black,
    ink: DiagramColour.white, lineWidth: 1.5)
  /// The answer: dark, double line.
  static let answer = NodeLook(
    name: "antwoord", shape: "box", styles: ["bold"], fill: "#FFE3D0", line: DiagramColour.vermillion,
    lineWidth: 2.5)
  /// A step that is taken.
  static let step = NodeLook(
    name: "stap", shape: "box", fill: DiagramColour.paleGrey, line: DiagramColour.quiet)
  /// "en nog 9 regelingen": no line.
  static let folded = NodeLook(
    name: "rest", shape: "box", fill: "transparent", line: "transparent", ink: DiagramColour.quiet)

  /// The title of a group.
  static func heading(_ kind: GroupKind) -> NodeLook {
    NodeLook(name: "kop", shape: "box", fill: kind.ground, line: kind.ground, ink: DiagramColour.black)
  }

  /// A member of a group.
  static func member(_ kind: GroupKind) -> NodeLook {
    NodeLook(
      name: kind.rawValue, shape: kind.shape, styles: kind.styles, fill: DiagramColour.white, line: kind.line,
      lineWidth: kind == .core || kind == .programme ? 1.6 : 0.8)
  }
}

/// The kinds of groups, each with its own colour, shape and line.
enum GroupKind: String, Sendable, CaseIterable {
  case government = "overheid"
  case municipality = "gemeente"
  case region = "regio"
  case statistics = "statistiek"
  case network = "netwerk"
  case arrangement = "regeling"
  case programme = "programma"
  case other = "overig"
  case core = "kern"
  case shell = "schil"
  case fringe = "rand"

  var ground: String {
    switch self {
    case .government, .municipality: DiagramColour.paleSkyBlue
    case .region: DiagramColour.paleBlue
    case .network: DiagramColour.paleOrange
    case .arrangement: DiagramColour.paleGreen
    case .programme: DiagramColour.palePurple
    case .statistics, .other: DiagramColour.paleGrey
    case .core: "#9EC4E6"
    case .shell: "#C9DFF0"
    case .fringe: "#E6F0F8"
    }
  }

  var line: String {
    switch self {
    case .government, .municipality: DiagramColour.blue
    case .region, .core, .shell, .fringe: DiagramColour.blue
    case .network: DiagramColour.orange
    case .arrangement: DiagramColour.green
    case .programme: DiagramColour.purple
    case .statistics, .other: DiagramColour.line
    }
  }

  var shape: String {
    switch self {
    case .arrangement: "note"
    default: "box"
    }
  }

  var styles: [String] {
    switch self {
    case .network, .municipality, .core, .shell, .fringe: ["rounded"]
    default: []
    }
  }
}
