/// The task a body or division serves (opgave); `statistiek` for divisions made to count with.
public enum PolicyField: String, Sendable, CaseIterable, Hashable {
  case wonen, arbeid, zorg, veiligheid, energie, water, onderwijs, bestuur, statistiek
}
