import Foundation
import Storage
import Testing

@testable import StoragePostgres
@testable import StorageSQLite

/// The engines that every store is tested on, each with an empty database of its own.
enum Engine: String, CaseIterable, CustomTestStringConvertible {
  case sqlite, postgres

  /// PostgreSQL is left out where no server is installed, but not in continuous integration: there it is a failure.
  static let allCases: [Engine] =
    PostgresServer.isInstalled || ProcessInfo.processInfo.environment["CI"] == "true"
    ? [.sqlite, .postgres] : [.sqlite]

  var testDescription: String { rawValue }

  func open() throws -> any Database { try place().open() }

  /// Where a database can be made, and opened again.
  func place() throws -> EnginePlace {
    switch self {
    case .sqlite: .file(temporaryPath())
    case .postgres: .address(try PostgresServer.shared.get().makeDatabase())
    }
  }
}

enum EnginePlace {
  case file(String)
  case address(PostgresAddress)

  /// Opens it as a program does whose schema ends with step `last`.
  func open(upTo last: Int = Schema.migrations.count) throws -> any Database {
    switch self {
    case .file(let path): try SQLiteDatabase(path: path, upTo: last)
    case .address(let address): try PostgresDatabase(address, upTo: last)
    }
  }
}

func temporaryPath() -> String {
  FileManager.default.temporaryDirectory.appendingPathComponent("nongvu-\(UUID().uuidString).db").path
}
