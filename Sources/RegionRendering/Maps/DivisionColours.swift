import RegionModel

/// The colour of each region of a division, neighbours apart, also those that a bridge or ferry joins: on the map only a
/// narrow strip of water lies between them.
struct DivisionColours: Sendable {
  private let colouring: MapColouring

  /// Colours the regions to which `assignment` gives municipalities.
  init(graph: RegionGraph, division: Division, assignment: [Int?]) {
    self.init(graph: graph, regionCount: division.regions.count, assignment: assignment)
  }

  /// Colours so many regions, to which `assignment` gives municipalities.
  init(graph: RegionGraph, regionCount: Int, assignment: [Int?]) {
    var neighbours = [[Int]](repeating: [], count: regionCount)
    for (municipality, region) in assignment.enumerated() {
      guard let region else { continue }
      for neighbour in graph.borders.neighbours[municipality] {
        if let other = assignment[neighbour.municipality], other != region {
          neighbours[region].append(other)
        }
      }
    }
    colouring = MapColouring(neighbours: neighbours)
  }

  /// Class of the region at `position`: regions beside each other have different ones, counted from 0.
  func number(of position: Int) -> Int { colouring.classes[position] }

  /// Colour of the region at `position`.
  subscript(position: Int) -> Colour { Palette.region(colouring.classes[position]) }
}
