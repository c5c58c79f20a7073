// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

func module(
  _ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = [], resources: [Resource]? = nil
) -> Target {
  .target(name: name, dependencies: dependencies, exclude: exclude, resources: resources, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// Modules without input or output beyond files handed to them: `make test-core` builds and tests these alone.
let core: [Target] = [
  .systemLibrary(name: "CArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
  module("Domain"),
  module("Parallel"),
  module("VietnameseText", ["Domain"]),
  module("OfficePackage", ["CArchive"]),
  module("DocumentReading", ["Domain", "OfficePackage"]),
  module("Extraction", ["Domain", "Parallel", "VietnameseText", "DocumentReading"]),
  module("Checks", ["Domain", "Parallel", "VietnameseText"]),
  module("Reporting", ["Domain", "VietnameseText"]),
  module("Charts", ["Domain", "VietnameseText"]),
  module(
    "Registries", ["Domain", "VietnameseText", .product(name: "Yams", package: "Yams")],
    resources: [.copy("Shipped/Descriptions"), .copy("Places/Data")]),
  module(
    "RuralStandards", ["Domain", "VietnameseText", "Registries"], resources: [.copy("Shipped/Standards")]),
  module("Emulation", ["Domain"]),
  module("OfficeWriting", ["Domain", "VietnameseText", "OfficePackage", "Reporting"]),
  .systemLibrary(
    name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
  module("Workbooks", ["CXlsxWriter", "Domain", "VietnameseText", "DocumentReading", "Reporting"]),
  tests("WorkbooksTests", ["Domain", "DocumentReading", "Reporting", "Workbooks"]),
  tests("DomainTests", ["Domain"]),
  tests("ParallelTests", ["Parallel"]),
  tests("VietnameseTextTests", ["Domain", "VietnameseText"]),
  tests("DocumentReadingTests", ["Domain", "OfficePackage", "DocumentReading"]),
  tests("ExtractionTests", ["Domain", "VietnameseText", "DocumentReading", "Extraction"]),
  tests("ChecksTests", ["Domain", "VietnameseText", "DocumentReading", "Extraction", "Checks"]),
  tests("ChartsTests", ["Domain", "Charts"]),
  tests("RegistriesTests", ["Domain", "VietnameseText", "Registries"]),
  tests("RuralStandardsTests", ["Domain", "Registries", "RuralStandards"]),
  tests("EmulationTests", ["Domain", "Emulation"]),
  tests("ReportingTests", ["Domain", "Reporting"]),
  tests(
    "OfficeWritingTests",
    ["Domain", "OfficePackage", "DocumentReading", "Extraction", "Checks", "Reporting", "OfficeWriting"]),
]

/// What stores, serves and commands.
let application: [Target] = [
  module(
    "Storage", ["Domain", "VietnameseText", "Registries", "RuralStandards", "Emulation"],
    exclude: ["Migrations/newest.txt", "Migrations/released.sha256"]),
  module("StorageSQLite", ["Storage", .product(name: "GRDB", package: "GRDB.swift")]),
  .systemLibrary(name: "CPostgres", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
  module("StoragePostgres", ["CPostgres", "Storage"]),
  module(
    "Actions",
    [
      "Domain", "VietnameseText", "DocumentReading", "Extraction", "Checks", "Reporting", "OfficeWriting", "Registries",
      "RuralStandards", "Emulation", "Storage",
      .product(name: "Crypto", package: "swift-crypto"),
      .product(name: "CryptoExtras", package: "swift-crypto"),
    ]),
  module(
    "Backup",
    [
      "CArchive", "Domain", "Storage", "StorageSQLite", "Actions", .product(name: "Crypto", package: "swift-crypto"),
    ]),
  module(
    "DemoData",
    [
      "Actions", "Domain", "VietnameseText", "Registries", "RuralStandards", "Emulation", "Reporting", "OfficeWriting",
      "Storage",
    ]),
  .systemLibrary(name: "CQRencode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
  module(
    "Web",
    [
      "CQRencode", "Actions", "Charts", "Storage", "Domain", "VietnameseText", "DocumentReading", "Registries",
      "RuralStandards", "Emulation", "Reporting", "Workbooks",
      .product(name: "Hummingbird", package: "hummingbird"),
      .product(name: "HTTPTypes", package: "swift-http-types"),
      .product(name: "NIOCore", package: "swift-nio"),
      .product(name: "Logging", package: "swift-log"),
      .product(name: "Mustache", package: "swift-mustache"),
    ], resources: [.copy("Templates"), .copy("Assets")]),
  .executableTarget(
    name: "nongvu",
    dependencies: [
      "Actions", "Backup", "Web", "DemoData", "Storage", "StorageSQLite", "StoragePostgres", "Domain", "VietnameseText",
      "DocumentReading", "Extraction", "Checks",
      .product(name: "ArgumentParser", package: "swift-argument-parser"),
      .product(name: "Logging", package: "swift-log"),
    ], path: "Sources/CLI", swiftSettings: settings),
  tests(
    "StorageTests",
    ["Backup", "Domain", "Emulation", "Registries", "RuralStandards", "Storage", "StorageSQLite", "StoragePostgres"]),
  tests("BackupTests", ["Backup"]),
  tests(
    "ActionsTests",
    ["Domain", "Emulation", "Registries", "Reporting", "RuralStandards", "Storage", "StorageSQLite", "Actions"]),
  tests(
    "WebTests",
    [
      "Domain", "Emulation", "Registries", "RuralStandards", "Storage", "StorageSQLite", "DocumentReading", "Reporting",
      "Actions", "Web",
      .product(name: "Hummingbird", package: "hummingbird"),
      .product(name: "HTTPTypes", package: "swift-http-types"),
      .product(name: "Logging", package: "swift-log"),
      .product(name: "Mustache", package: "swift-mustache"),
    ]),
]

/// What the pure modules need of others.
let coreDependencies: [Package.Dependency] = [.package(url: "https://github.com/jpsim/Yams", from: "6.2.0")]

let coreOnly = Context.environment["CORE_ONLY"] != nil

let package = Package(
  name: "nongvu",
  dependencies: coreOnly
    ? coreDependencies
    : coreDependencies + [
      .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0"),
      .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
      .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
      .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.0"),
      .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
      .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
      .package(url: "https://github.com/apple/swift-crypto", from: "4.5.0"),
      .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
    ],
  targets: coreOnly ? core : core + application
)
