// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A library of this package: its name says which layer it is, `needs` what lies below it.
func library(_ name: String, needs: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: needs, swiftSettings: strict)
}

/// The tests of one target, with whatever else they have to build to reach it; `recorded` are the folders with
/// files that tests compare with, which they read from where they stand.
func tests(of name: String, needs: [Target.Dependency] = [], recorded: [String] = []) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: [.byName(name: name)] + needs, exclude: recorded,
    swiftSettings: strict)
}

let layers: [Target.Dependency] = [
  "RegionModel", "RegionData", "RegionAnalysis", "RegionRendering", "GraphLayout",
  "PictureExport",
]

let package = Package(
  name: "regio",
  products: [
    .executable(name: "regio", targets: ["regio"]),
    .library(name: "Atlas", targets: ["Atlas"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CGraphviz", pkgConfig: "libgvc", providers: [.apt(["libgraphviz-dev"])]),
    .systemLibrary(
      name: "CRsvg", pkgConfig: "librsvg-2.0", providers: [.apt(["librsvg2-dev"])]),
    library("RegionModel"),
    library("RegionData", needs: ["RegionModel", .product(name: "Yams", package: "Yams")]),
    library("RegionAnalysis", needs: ["RegionModel"]),
    library("RegionRendering", needs: ["RegionModel"]),
    library("GraphLayout", needs: ["RegionModel", "CGraphviz"]),
    library("PictureExport", needs: ["CRsvg"]),
    library("Atlas", needs: layers),
    .executableTarget(
      name: "regio",
      dependencies: [
        "RegionModel", "Atlas", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "regio-bench", dependencies: ["RegionModel", "RegionData", "RegionAnalysis", "Atlas"],
      swiftSettings: strict),
    tests(of: "RegionModel"),
    tests(of: "RegionData", needs: ["RegionModel"]),
    tests(of: "RegionAnalysis", needs: ["RegionModel"], recorded: ["Reference"]),
    tests(
      of: "RegionRendering", needs: ["RegionModel"],
      recorded: ["Documents/Golden", "Diagrams/Golden", "Golden"]),
    tests(of: "GraphLayout", needs: ["RegionModel"]),
    tests(of: "PictureExport"),
    tests(of: "Atlas", needs: layers),
    .testTarget(
      name: "RegioTests", dependencies: ["regio", "RegionModel", "Atlas"], swiftSettings: strict),
  ]
)
