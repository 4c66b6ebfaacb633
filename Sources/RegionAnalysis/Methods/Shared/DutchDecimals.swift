/// A number of 0 or more with `places` decimals and a decimal comma.
func dutchDecimal(_ number: Double, places: Int) -> String {
  let scale = (0..<places).reduce(1) { power, _ in power * 10 }
  let scaled = Int((number * Double(scale)).rounded())
  guard places > 0 else { return "\(scaled)" }
  let decimals = String(scaled % scale)
  return "\(scaled / scale)," + String(repeating: "0", count: places - decimals.count) + decimals
}

/// A share 0…1 as a percentage with one decimal.
func dutchPercent(_ share: Double) -> String { dutchDecimal(share * 100, places: 1) + "\u{a0}%" }
