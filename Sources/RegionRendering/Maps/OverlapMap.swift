public import RegionModel

/// The map of joint arrangements around one municipality: who takes part in how many of them with it, and how the
/// areas of the most telling ones lie over each other, each hatched in a direction of its own.
///
/// O(places + labels · municipalities in view + groups²).
public struct OverlapMap: MapKind {
  /// Name in the command line.
  public static let id = "overlap"
  /// Title in Dutch.
  public static let title = "Kaart van de regelingen rond een gemeente"

  /// Arrangements with the same municipalities.
  public struct Group: Sendable, Hashable {
    /// Their names; at least one.
    public let names: [String]
    /// Their municipalities.
    public let members: MunicipalitySet
    /// Whether a membership is derived or assumed.
    public let isUncertain: Bool

    /// Makes a group.
    public init(names: [String], members: MunicipalitySet, isUncertain: Bool) {
      self.names = names
      self.members = members
      self.isUncertain = isUncertain
    }
  }

  let graph: RegionGraph
  let subject: Int
  /// For each municipality the number of arrangements that it shares with the subject.
  let shared: [Int]
  /// What is hatched, from large to small.
  public let hatched: [Group]
  /// What is not.
  public let folded: [Group]
  private let text: MapText

  /// Most groups that are hatched: there are four directions that the eye tells apart.
  public static let most = Hatching.Direction.allCases.count
  /// From which likeness (Jaccard, 0…1) to a larger hatched group on a group is left out.
  public static let alike = 0.75

  /// A map of `groups`, all arrangements of the municipality with number `subject`.
  ///
  /// From large to small a group is hatched, until there are ``most``, unless it is at least ``alike`` to one that is
  /// hatched already; of equal size the one with more arrangements goes first, then the lowest name.
  ///
  /// - Parameters:
  ///   - title: what the map shows, as a finding.
  ///   - sources: the tables used, boundaries included.
  ///   - notes: what a reader of the map has to know, for the foot.
  public init(
    graph: RegionGraph, subject: Int, groups: [Group], title: String, subtitle: String? = nil,
    sources: [TableSource], notes: [String] = []
  ) {
    self.graph = graph
    self.subject = subject
    var shared = [Int](repeating: 0, count: graph.count)
    for group in groups { for member in group.members { shared[member] += group.names.count } }
    self.shared = shared
    (hatched, folded) = Self.chosen(groups)
    text = MapText(
      title: title, subtitle: subtitle ?? "Gemeenten op \(graph.referenceDate.dutch)",
      foot: SourceNote.paragraphs(tables: sources, notes: notes, graph: graph))
  }

  private static func chosen(_ groups: [Group]) -> (hatched: [Group], folded: [Group]) {
    let order = groups.sorted {
      ($1.members.count, $1.names.count, $0.names.first ?? "") < (
        $0.members.count, $0.names.count, $1.names.first ?? ""
      )
    }
    var (hatched, folded): ([Group], [Group]) = ([], [])
    for group in order {
      let isAlike = hatched.contains { other in
        let common = group.members.intersection(other.members).count
        return Double(common) >= alike * Double(group.members.count + other.members.count - common)
      }
      if group.members.count < 2 || isAlike || hatched.count == most {
        folded.append(group)
      } else {
        hatched.append(group)
      }
    }
    return (hatched, folded)
  }

  /// Everybody who shares an arrangement with the subject.
  var partners: MunicipalitySet {
    MunicipalitySet(shared.indices.filter { shared[$0] > 0 && $0 != subject }, capacity: graph.count)
  }

  /// Draws the map on `page`.
  public func picture(page: PageSize) -> MapPicture {
    let sheet = Sheet(page: page, text: text)
    let (frame, panel) = sheet.frameAndPanel
    let shades = OverlapShades(shared: partners.map { shared[$0] })
    let drawing = OverlapDrawing(map: self, shades: shades, frame: frame, textScale: page.textScale)
    let legend = LegendPanel(
      blocks: blocks(shades, drawing), in: panel, columns: page.isLandscape ? 1 : 2,
      sizes: 5 * page.textScale...9 * page.textScale)
    let document = SVGDocument(
      page: page, title: text.title, description: description,
      body: drawing.elements + legend.elements + sheet.elements)
    return MapPicture(svg: document.text, labels: drawing.labels, frame: frame)
  }

  private var name: String { graph.municipalities[subject].name }

  private func blocks(_ shades: OverlapShades, _ drawing: OverlapDrawing) -> [LegendPanel.Block] {
    var blocks = hatched.enumerated().map { place, group in
      LegendPanel.Block(
        symbol: .drawn { OverlapDrawing.hatch($0, place) },
        heading:
          "\(group.names[0]): \(DutchNumber.counted(group.members.count, "gemeente", "gemeenten").replacing(" ", with: "\u{A0}"))",
        paragraphs: [Self.companions(group), group.isUncertain ? "deels afgeleid of aangenomen" : nil]
          .compactMap { $0 })
    }
    blocks += shades.ranges.enumerated().map { place, range in
      .init(
        symbol: .area(shades.colours[place]),
        heading: "\(range) \(range == "1" ? "regeling" : "regelingen") samen met \(name)",
        paragraphs: place == 0 ? ["het getal achter een naam zegt hoeveel het er zijn"] : [])
    }
    blocks.append(.init(symbol: .area(Palette.core), heading: name, paragraphs: []))
    if drawing.showsProvinces {
      blocks.append(.init(symbol: .line(.province), heading: "Provinciegrens", paragraphs: []))
    }
    for (heading, groups) in [
      ("Niet gearceerd, wel geteld", folded.filter { $0.members.count > 1 }),
      ("Zonder andere gemeente", folded.filter { $0.members.count < 2 }),
    ] where !groups.isEmpty {
      let list = groups.flatMap { group in
        group.names.map { group.members.count > 1 ? "\($0) (\(group.members.count))" : $0 }
      }
      blocks.append(
        .init(
          symbol: .none,
          heading: "\(heading): \(DutchNumber.counted(list.count, "regeling", "regelingen"))",
          paragraphs: [list.joined(separator: "\u{A0}· ")]))
    }
    if !drawing.numbers.isEmpty {
      let list = drawing.numbers.enumerated().map { place, number in
        "\(place + 1)\u{A0}\(graph.municipalities[number].name)"
          + (shared[number] > 0 ? "\u{A0}(\(shared[number]))" : "")
      }
      blocks.append(
        .init(
          symbol: .none, heading: "Vet nummer in plaats van een naam",
          paragraphs: [list.joined(separator: "\u{A0}· ")]))
    }
    return blocks
  }

  private static func companions(_ group: Group) -> String? {
    group.names.count > 1
      ? "dezelfde gemeenten: \(group.names.dropFirst().joined(separator: ", "))" : nil
  }

  private var description: String {
    let parts = hatched.map {
      "\($0.names[0]) met \(DutchNumber.counted($0.members.count, "gemeente", "gemeenten"))"
    }
    return
      "Kaart van de omgeving van \(name), met \(DutchNumber.counted(partners.count, "gemeente", "gemeenten")) die een regeling met haar delen."
      + (parts.isEmpty ? "" : " Gearceerd: \(parts.joined(separator: "; ")).")
  }
}
