/// The colours of the maps, chosen so that colour-blind readers can tell neighbours apart.
public enum Palette {
  /// Colours for regions beside each other, pale enough for black text on top, the first ones most different.
  ///
  /// Source: Paul Tol, "Colour schemes", SRON technical note SRON/EPS/TN/09-002, scheme *light*: distinct for
  /// normal and colour-blind eyes, meant for labelled areas with black text.
  public static let regions: [Colour] = [
    Colour(0x77AADD), Colour(0xEEDD88), Colour(0xFFAABB), Colour(0x44BB99), Colour(0x99DDFF),
    Colour(0xBBCC33),
    Colour(0xEE8866), Colour(0xAAAA00),
  ]

  /// The colour of class `number` of a colouring; beyond the last colour they start again.
  public static func region(_ number: Int) -> Colour {
    regions[(number % regions.count + regions.count) % regions.count]
  }

  /// Core of a logical region: dark. With ``shell`` and ``fringe`` one hue in three steps of lightness, which
  /// stay apart in greyscale.
  ///
  /// Source: ColorBrewer 2.0 *Blues*, Harrower & Brewer 2003, doi:10.1179/000870403235002042.
  public static let core = Colour(0x2171B5)
  /// Shell of a logical region: middle.
  public static let shell = Colour(0x6BAED6)
  /// Fringe of a logical region: light.
  public static let fringe = Colour(0xC6DBEF)
}

/// The greys and line colours of all pictures.
enum Ink {
  static let paper = Colour(0xFFFFFF)
  static let text = Colour(0x1A1A1A)
  static let quietText = Colour(0x595959)
  static let land = Colour(0xF0F0F0)
  static let quietLine = Colour(0x8C8C8C)
  static let hairline = Colour(0xBFBFBF)
  static let strongLine = Colour(0x222222)
  /// Outline of the answer region: Paul Tol's scheme *bright*, purple; dark in greyscale.
  static let answer = Colour(0xAA3377)
}
