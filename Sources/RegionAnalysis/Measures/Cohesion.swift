/// How strongly a unit and a region are tied by flows in both directions: Smart's index
/// (g/R_k)·(g/W_x) + (f/R_x)·(f/W_k), with f the flow from the unit to the region, g the flow back, R residents who
/// work and W jobs. A term without flow is 0.
///
/// Source: Smart 1974, doi:10.1016/0305-750X(74)90003-8.
public func cohesion(
  out f: Double, back g: Double, unitResidents: Double, unitJobs: Double, regionResidents: Double,
  regionJobs: Double
) -> Double {
  let back = g > 0 && regionResidents > 0 && unitJobs > 0 ? (g / regionResidents) * (g / unitJobs) : 0
  let out = f > 0 && unitResidents > 0 && regionJobs > 0 ? (f / unitResidents) * (f / regionJobs) : 0
  return back + out
}
