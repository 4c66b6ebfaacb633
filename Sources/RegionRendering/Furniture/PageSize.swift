/// A page or slide to draw on.
public struct PageSize: Sendable, Hashable {
  /// Name in the command line, for example `a4-liggend`.
  public let id: String
  /// Name in Dutch, for example `A4 liggend`.
  public let title: String
  /// Width in points (1/72 inch).
  public let width: Double
  /// Height in points.
  public let height: Double
  /// How much larger text is than on A4: more on a slide, which is read from further away.
  public let textScale: Double
  /// Whether it comes from a printer without colours: areas then get patterns and greys.
  public private(set) var isBlackAndWhite = false

  /// Makes a page; width and height in points, at least 300 each.
  public init(id: String, title: String, width: Double, height: Double, textScale: Double = 1) {
    self.id = id
    self.title = title
    self.width = max(300, width)
    self.height = max(300, height)
    self.textScale = textScale
  }

  /// A4, the long side across: the usual page for a map of the country with its list.
  public static let a4Landscape = PageSize(id: "a4-liggend", title: "A4 liggend", width: 841.9, height: 595.3)
  /// A4 upright.
  public static let a4Portrait = PageSize(id: "a4-staand", title: "A4 staand", width: 595.3, height: 841.9)
  /// A3, the long side across.
  public static let a3Landscape = PageSize(
    id: "a3-liggend", title: "A3 liggend", width: 1190.6, height: 841.9, textScale: 1.25)
  /// A3 upright.
  public static let a3Portrait = PageSize(
    id: "a3-staand", title: "A3 staand", width: 841.9, height: 1190.6, textScale: 1.25)
  /// A slide of 16:9, 13⅓ × 7½ inch.
  public static let widescreen = PageSize(
    id: "dia", title: "Dia 16:9", width: 960, height: 540, textScale: 1.15)

  /// All pages that can be asked for.
  public static let all: [PageSize] = [.a4Landscape, .a4Portrait, .a3Landscape, .a3Portrait, .widescreen]

  /// The same page from a printer without colours.
  public var inBlackAndWhite: PageSize {
    var page = self
    page.isBlackAndWhite = true
    return page
  }

  /// Whether the page is wider than it is high.
  public var isLandscape: Bool { width > height }

  /// Width and height in millimetres.
  public var millimetres: (width: Double, height: Double) { (width * 25.4 / 72, height * 25.4 / 72) }
}
