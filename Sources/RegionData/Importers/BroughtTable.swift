import RegionModel

extension Table {
  /// Reads a table that a user brings along, from the file at `path`; problems with rows go to `problems`, and `hint`
  /// says what to do when the file is not there.
  static func brought(path: String, hint: String, problems: inout Problems) throws(DatasetError) -> Table {
    do {
      return try TableScanner.scan(try TextFile.read(path: path, name: path), problems: &problems)
    } catch {
      switch error {
      case .missing(let diagnostic):
        throw .missing(
          Diagnostic(diagnostic.code, diagnostic.message, location: diagnostic.location, hint: hint))
      case .invalid(let diagnostic): throw .invalid([diagnostic])
      }
    }
  }
}
