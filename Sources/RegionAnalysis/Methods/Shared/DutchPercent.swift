/// A share 0…1 as a percentage with at most one decimal and a decimal comma.
func dutchPercent(_ share: Double) -> String { DutchDecimal.text(share * 100, digits: 1) + "\u{a0}%" }
