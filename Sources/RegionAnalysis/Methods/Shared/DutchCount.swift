/// A number with the noun that goes with it.
func dutchCount(_ number: Int, _ one: String, _ more: String) -> String {
  "\(number) \(number == 1 ? one : more)"
}
