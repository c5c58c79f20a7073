import Foundation
import Storage
import StorageSQLite
import Testing

/// The engines that every store is tested on, each with an empty database of its own.
enum Engine: String, CaseIterable, CustomTestStringConvertible {
  case sqlite

  var testDescription: String { rawValue }

  func open() throws -> any Database {
    try SQLiteDatabase(path: temporaryPath())
  }
}

func temporaryPath() -> String {
  FileManager.default.temporaryDirectory.appendingPathComponent("nongvu-\(UUID().uuidString).db").path
}
