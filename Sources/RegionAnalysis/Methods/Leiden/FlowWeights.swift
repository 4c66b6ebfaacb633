import RegionModel

extension FlowNetwork {
  /// Throws when a flow is negative or not a number, or when the flows add up to more than a number can hold:
  /// chances and shares have no meaning then. O(pairs).
  func checkWeights() throws(MethodError) {
    for unit in 0..<count {
      for cell in flows.from(unit) where !(cell.value >= 0 && cell.value.isFinite) {
        throw .unsuitable(
          "De stroom van \(codes[unit]) naar \(codes[cell.other]) is \(cell.value): "
            + "deze methode kan alleen werken met getallen vanaf 0.")
      }
    }
    guard flows.total.isFinite else {
      throw .unsuitable("De stromen zijn bij elkaar te groot om mee te rekenen.")
    }
  }
}
