import RegionModel

extension FlowNetwork {
  /// Largest network for methods that hold a number for each pair of units: about 0.8 GB.
  static let largestSquare = 10_000

  /// Throws when a flow is negative or no number, or when sums are too large to reckon with.
  func demandUsableFlows() throws(MethodError) {
    for origin in codes.indices {
      for cell in flows.from(origin) where !(cell.value >= 0 && cell.value <= 1e100) {
        throw .unsuitable(
          "De stroom van \(codes[origin]) naar \(codes[cell.other]) is \(cell.value); "
            + "een stroom moet een getal van 0 tot en met 1e100 zijn.")
      }
    }
  }

  /// Throws when there are more units than fit a square of numbers.
  func demandSquare(_ method: String) throws(MethodError) {
    guard count > Self.largestSquare else { return }
    throw .unsuitable(
      "Dit netwerk heeft \(count) eenheden; de methode \(method) kan er hoogstens \(Self.largestSquare) aan.")
  }

  /// The neighbours of each unit.
  /// - Throws: ``MethodError`` when they are not known.
  func demandNeighbours(_ purpose: String) throws(MethodError) -> [[Int]] {
    guard let neighbours else {
      throw .unsuitable("\(purpose) kan hier niet: van dit netwerk is niet bekend welke eenheden buren zijn.")
    }
    return neighbours
  }

  /// Throws when more regions are asked for than there are units.
  func demandUnits(forRegions regions: Int) throws(MethodError) {
    guard regions > count else { return }
    let units = dutchCount(count, "eenheid", "eenheden")
    throw .unsuitable("Het netwerk heeft \(units): daar zijn geen \(regions) regio's van te maken.")
  }
}
